import type { Range } from '../text/range';
import type { Text } from '../text/text';
import { quotedText, wordText } from './json5Strings';
import { MAX_DEPTH } from './limits';
import type { Liberty, Member, Node, Parsed } from './tree';

/** Blanks that VS Code's own reader of JSON takes for such. Source: VS Code 1.139 as shipped, base/common/json.ts. */
const ODD_BLANK = /[\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/;
const NUMBER =
  /[+-]?(?:Infinity|NaN|0[xX][0-9a-fA-F]+|(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)/y;
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** Thrown where the text is no JSON5 either. */
class Broken extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/**
 * JSON5: JSON with what ECMAScript writes besides, and the liberties that the text takes with JSON. Broken text gives no
 * tree: what can be read of that is for the reader of plain JSON. Source: spec.json5.org, 1.0.0.
 */
export function readJson5(text: string): Parsed {
  const reader = new Json5Reader(text);
  const { comments, trailingCommas, liberties } = reader;
  try {
    return { root: reader.document(), problems: [], comments, trailingCommas, liberties };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    const start = Math.min(error.at, Math.max(0, text.length - 1));
    const range = { start, end: Math.min(text.length, start + 1) };
    return { problems: [{ kind: 'syntax-error', message: error.message, range }] };
  }
}

class Json5Reader {
  readonly comments: Range[] = [];
  readonly trailingCommas: Range[] = [];
  readonly liberties: Liberty[] = [];
  #at = 0;

  constructor(readonly text: string) {}

  document(): Node {
    const root = this.#value(0);
    this.#skipBlanks();
    if (this.#at < this.text.length) throw new Broken('the file should end here', this.#at);
    return root;
  }

  #value(depth: number): Node {
    this.#skipBlanks();
    const start = this.#at;
    const unit = this.text[start] ?? '';
    if (unit === '{' || unit === '[') {
      if (depth >= MAX_DEPTH) throw new Broken(`it nests deeper than ${MAX_DEPTH} levels`, start);
      return unit === '{' ? this.#object(depth) : this.#array(depth);
    }
    if (unit === '"' || unit === "'") {
      const text = this.#quoted();
      return { kind: 'string', range: { start, end: this.#at }, text };
    }
    return this.#number() ?? this.#word();
  }

  #object(depth: number): Node {
    const start = this.#at;
    const members: { -readonly [K in keyof Member]: Member[K] }[] = [];
    const last = new Map<string, (typeof members)[number]>();
    this.#list('}', () => {
      const begin = this.#at;
      const key = this.#key();
      this.#skipBlanks();
      if (this.text[this.#at] !== ':') throw new Broken('a colon is missing here', this.#at);
      this.#at += 1;
      const value = this.#value(depth + 1);
      const member = { key, value, range: { start: begin, end: value.range.end }, shadowed: false };
      const earlier = last.get(key.value);
      if (earlier) earlier.shadowed = true;
      last.set(key.value, member);
      members.push(member);
    });
    return { kind: 'object', range: { start, end: this.#at }, members };
  }

  #array(depth: number): Node {
    const start = this.#at;
    const items: Node[] = [];
    this.#list(']', () => items.push(this.#value(depth + 1)));
    return { kind: 'array', range: { start, end: this.#at }, items };
  }

  /** What stands between brackets, with commas, from the opening one to behind the closing one. */
  #list(closing: string, readOne: () => void): void {
    this.#at += 1;
    this.#skipBlanks();
    let comma: Range | undefined;
    while (this.text[this.#at] !== closing) {
      readOne();
      this.#skipBlanks();
      comma = this.text[this.#at] === ',' ? { start: this.#at, end: this.#at + 1 } : undefined;
      if (!comma && this.text[this.#at] !== closing) throw new Broken('a comma is missing here', this.#at);
      if (comma) this.#at += 1;
      this.#skipBlanks();
    }
    if (comma) this.trailingCommas.push(comma);
    this.#at += 1;
  }

  #key(): Text {
    const unit = this.text[this.#at];
    return unit === '"' || unit === "'" ? this.#quoted() : this.#wordAt();
  }

  #quoted(): Text {
    const read = quotedText(this.text, this.#at);
    if (!read) throw new Broken('this string does not end, or holds an escape that is not valid', this.#at);
    if (read.isFree) this.#takeLiberty(this.#at, read.end);
    this.#at = read.end;
    return read.text;
  }

  #wordAt(): Text {
    const read = wordText(this.text, this.#at);
    if (!read) throw new Broken('a key is missing here', this.#at);
    this.#takeLiberty(this.#at, read.end);
    this.#at = read.end;
    return read.text;
  }

  #number(): Node | undefined {
    NUMBER.lastIndex = this.#at;
    const written = NUMBER.exec(this.text)?.[0];
    if (written === undefined) return undefined;
    const range = { start: this.#at, end: this.#at + written.length };
    this.#at = range.end;
    if (!JSON_NUMBER.test(written)) this.#takeLiberty(range.start, range.end);
    // `Number` knows no sign before a hexadecimal number.
    const size = Number(written.replace(/^[+-]/, ''));
    return { kind: 'number', value: written.startsWith('-') ? -size : size, range };
  }

  #word(): Node {
    const read = wordText(this.text, this.#at);
    const word = read?.text.value ?? '';
    if (!read || !Object.hasOwn(WORDS, word)) throw new Broken('this is no JSON value', this.#at);
    const range = { start: this.#at, end: read.end };
    this.#at = read.end;
    const value = WORDS[word] ?? null;
    return value === null ? { kind: 'null', value, range } : { kind: 'boolean', value, range };
  }

  #skipBlanks(): void {
    for (;;) {
      const unit = this.text[this.#at] ?? 'end';
      if (unit === '/') this.#skipComment();
      else if (unit === '\v' || unit === '\f') this.#takeLiberty(this.#at++, this.#at);
      else if (ODD_BLANK.test(unit)) this.#takeLiberty(this.#at++, this.#at, 'blanks');
      else if (' \t\r\n'.includes(unit)) this.#at += 1;
      else return;
    }
  }

  #skipComment(): void {
    const start = this.#at;
    const isLine = this.text[start + 1] === '/';
    const end = isLine ? this.#lineEnd(start) : this.text.indexOf('*/', start + 2) + 2;
    if (end < start + 2 || (!isLine && this.text[start + 1] !== '*')) throw new Broken('this is no JSON value', start);
    this.comments.push({ start, end });
    this.#at = end;
  }

  #lineEnd(start: number): number {
    const found = /[\n\r\u2028\u2029]/g;
    found.lastIndex = start;
    return found.exec(this.text)?.index ?? this.text.length;
  }

  #takeLiberty(start: number, end: number, kind: Liberty['kind'] = 'json5'): void {
    this.liberties.push({ kind, range: { start, end } });
  }
}
