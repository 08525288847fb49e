import type { Text } from '../text/text';

/** The units of a text while it is read from a spelling with escapes, and where each of them stands. */
export class Units {
  readonly #start: number;
  #value = '';
  #offsets: number[] = [];

  constructor(public at: number) {
    this.#start = at;
  }

  /** Takes the next `length` units of the source for this value. */
  add(value: string, length = value.length): void {
    for (let unit = 0; unit < value.length; unit++)
      this.#offsets.push(length === value.length ? this.at + unit : this.at);
    this.#value += value;
    this.at += length;
  }

  text(source: string): Text {
    const range = { start: this.#start, end: this.at };
    const value = this.#value;
    if (source.slice(range.start, range.end) === value) return { value, range };
    return { value, range, offsets: [...this.#offsets, range.end] };
  }
}
