import type { Text } from '../text/text';

const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\u001b',
  '"': '"',
  '\\': '\\',
};
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * The text of the string whose opening quote stands at an offset, with the place of each unit, which the parser does not
 * tell: basic or literal, on one line or several. Takes only what the parser accepted. TOML 1.1.
 */
export function readString(source: string, start: number): Text {
  const quote = source[start] === "'" ? "'" : '"';
  const isLong = source.startsWith(quote.repeat(3), start);
  const from = start + (isLong ? 3 : 1);
  const first = isLong ? afterLineEnd(source, from) : from;
  const reader = new StringReader(source, first, quote, isLong);
  reader.read();
  const value = reader.value.join('');
  const range = { start: first, end: reader.at };
  if (source.slice(range.start, range.end) === value) return { value, range };
  return { value, range, offsets: [...reader.offsets, range.end] };
}

const afterLineEnd = (source: string, at: number): number =>
  source[at] === '\n' ? at + 1 : source.startsWith('\r\n', at) ? at + 2 : at;

class StringReader {
  readonly value: string[] = [];
  readonly offsets: number[] = [];

  constructor(
    readonly source: string,
    public at: number,
    readonly quote: '"' | "'",
    readonly isLong: boolean,
  ) {}

  read(): void {
    while (this.at < this.source.length) {
      const unit = this.source[this.at] ?? '';
      if (unit === this.quote && this.#closes()) return;
      if (!this.isLong && (unit === '\n' || unit === '\r')) return;
      if (unit === '\\' && this.quote === '"') this.#escape();
      else this.#add(unit, 1);
    }
  }

  /** A long string may end with quotes of its own: of five quotes the last three close it. */
  #closes(): boolean {
    if (this.isLong && !this.source.startsWith(this.quote.repeat(3), this.at)) return false;
    if (this.isLong)
      for (let own = 0; own < 2 && this.source[this.at + 3] === this.quote; own++) this.#add(this.quote, 1);
    return true;
  }

  #add(written: string, length: number): void {
    this.value.push(written);
    for (let unit = 0; unit < written.length; unit++) this.offsets.push(this.at);
    this.at += length;
  }

  #escape(): void {
    const next = this.source[this.at + 1] ?? '';
    const code = this.#codePoint(HEX_DIGITS[next] ?? 0);
    if (code !== undefined) this.#add(String.fromCodePoint(code), 2 + (HEX_DIGITS[next] ?? 0));
    else if (Object.hasOwn(ESCAPES, next)) this.#add(ESCAPES[next] ?? '', 2);
    else if (!this.#continuesLine()) this.#add('\\', 1);
  }

  #codePoint(digits: number): number | undefined {
    const written = this.source.slice(this.at + 2, this.at + 2 + digits);
    if (digits === 0 || written.length < digits || !/^[0-9a-fA-F]+$/.test(written)) return undefined;
    const code = Number.parseInt(written, 16);
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : code;
  }

  /** A backslash at the end of a line takes away all blanks up to the next word. */
  #continuesLine(): boolean {
    const gap = /\\[ \t]*\r?\n[ \t\r\n]*/y;
    gap.lastIndex = this.at;
    const length = this.isLong ? (gap.exec(this.source)?.[0].length ?? 0) : 0;
    this.at += length;
    return length > 0;
  }
}
