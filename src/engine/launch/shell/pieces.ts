import { joined, part, type Text } from '../../text/text';
import type { ShellCommand } from './command';
import type { Cursor } from './cursor';

/** A word of a shell line, put together from its quoted and unquoted pieces. */
export interface Word {
  readonly text: Text;
  readonly quoted: boolean;
  readonly substitutions: readonly (readonly ShellCommand[])[];
}

/** Gathers the pieces of one word; stretches that follow each other become one piece. */
export class Pieces {
  readonly #line: Text;
  readonly #pieces: Text[] = [];
  readonly #begin: number;
  #start = -1;
  #end = -1;
  quoted = false;
  readonly substitutions: (readonly ShellCommand[])[] = [];

  constructor(cursor: Cursor) {
    this.#line = cursor.line;
    this.#begin = cursor.at;
  }

  add(start: number, end: number): void {
    if (this.#end === start) {
      this.#end = end;
      return;
    }
    this.#flush();
    this.#start = start;
    this.#end = end;
  }

  addText(text: Text): void {
    this.#flush();
    this.#pieces.push(text);
  }

  #flush(): void {
    if (this.#start >= 0 && this.#end > this.#start) this.#pieces.push(part(this.#line, this.#start, this.#end));
    this.#start = -1;
    this.#end = -1;
  }

  /** The word; an empty one stands between its quotes. */
  word(): Word {
    this.#flush();
    const [first, ...rest] = this.#pieces;
    const inside = Math.min(this.#begin + 1, this.#line.value.length);
    const text = first ? joined([first, ...rest]) : part(this.#line, inside, inside);
    return { text, quoted: this.quoted, substitutions: this.substitutions };
  }
}
