import type { Range } from '../text/range';
import type { ArrayNode, Node, Parsed, TextNode } from './tree';
import { Units } from './units';

/** Ends a command; a line end ends the line as well. */
const BREAK = /[;&|()\n]/;
const BLANK = /[ \t\r]/;

/**
 * A script of a POSIX shell: a list of lines, each a list of commands, each a list of words. Nothing is expanded: `$NAME`
 * and `$(line)` stay in their words as they are. What follows `<<` is read like any other line.
 */
export function readShell(text: string): Parsed {
  const reader = new ScriptReader(text);
  reader.read();
  const root: Node = { kind: 'array', range: { start: 0, end: text.length }, items: reader.lines };
  return { root, problems: [], comments: reader.comments };
}

class ScriptReader {
  readonly lines: ArrayNode[] = [];
  readonly comments: Range[] = [];
  #commands: ArrayNode[] = [];
  #words: TextNode[] = [];
  #at = 0;

  constructor(readonly source: string) {}

  read(): void {
    while (this.#at < this.source.length) {
      const unit = this.source[this.#at] ?? '';
      if (BREAK.test(unit)) {
        this.#at += 1;
        if (unit === '\n') this.#endLine();
        else this.#endCommand();
      } else if (BLANK.test(unit)) this.#at += 1;
      else if (/^\\\r?\n/.test(this.source.slice(this.#at, this.#at + 3)))
        this.#at = this.source.indexOf('\n', this.#at) + 1;
      else if (unit === '#') this.#comment();
      else this.#words.push(this.#word());
    }
    this.#endLine();
  }

  #endCommand(): void {
    if (this.#words.length > 0) this.#commands.push(list(this.#words));
    this.#words = [];
  }

  #endLine(): void {
    this.#endCommand();
    if (this.#commands.length > 0) this.lines.push(list(this.#commands));
    this.#commands = [];
  }

  #comment(): void {
    const end = this.source.indexOf('\n', this.#at);
    this.comments.push({ start: this.#at, end: end < 0 ? this.source.length : end });
    this.#at = end < 0 ? this.source.length : end;
  }

  #word(): TextNode {
    const start = this.#at;
    const quote = this.source[start];
    const whole = quote === '"' || quote === "'" ? this.#soleString(quote) : undefined;
    const units = whole ?? this.#pieces();
    const text = units.text(this.source);
    this.#at = Math.max(units.at + (whole ? 1 : 0), start + 1);
    return { kind: 'string', range: { start, end: Math.min(this.#at, this.source.length) }, text };
  }

  /** A word that is one string: its text is what stands between the quotes. */
  #soleString(quote: string): Units | undefined {
    const units = new Units(this.#at + 1);
    this.#string(units, quote);
    const after = this.source[units.at + 1] ?? '\n';
    return this.source[units.at] === quote && (BREAK.test(after) || BLANK.test(after)) ? units : undefined;
  }

  #pieces(): Units {
    const units = new Units(this.#at);
    for (let unit = this.source[units.at]; unit !== undefined; unit = this.source[units.at]) {
      if (BREAK.test(unit) || BLANK.test(unit)) break;
      if (unit === '"' || unit === "'") {
        units.add('', 1);
        this.#string(units, unit);
        units.add('', this.source[units.at] === unit ? 1 : 0);
      } else if (unit === '\\') this.#escaped(units, /[\s\S]/);
      else if (!this.#substitution(units)) units.add(unit);
    }
    return units;
  }

  /** Up to the closing quote. */
  #string(units: Units, quote: string): void {
    for (let unit = this.source[units.at]; unit !== undefined && unit !== quote; unit = this.source[units.at]) {
      if (quote === '"' && unit === '\\') this.#escaped(units, /[$`"\\\n]/);
      else if (quote === "'" || !this.#substitution(units)) units.add(unit);
    }
  }

  #escaped(units: Units, special: RegExp): void {
    const next = this.source[units.at + 1] ?? '';
    if (next === '\n') units.add('', 2);
    else if (special.test(next)) units.add(next, 2);
    else units.add('\\');
  }

  /** Takes over `$(…)`, `${…}` or what stands between backticks as it is written. */
  #substitution(units: Units): boolean {
    const [closing] = /^(?:\$[({]|`)/.exec(this.source.slice(units.at, units.at + 2)) ?? [];
    if (!closing) return false;
    const end = closing === '`' ? this.source.indexOf('`', units.at + 1) : this.#closing(units.at + 1, closing);
    units.add(this.source.slice(units.at, end < 0 ? this.source.length : end + 1));
    return true;
  }

  #closing(from: number, opening: string): number {
    const [opens, closes] = opening === '$(' ? '()' : '{}';
    let open = 0;
    for (let at = from; at < this.source.length; at++) {
      if (this.source[at] === opens) open += 1;
      if (this.source[at] === closes && --open === 0) return at;
    }
    return -1;
  }
}

const list = (items: readonly Node[]): ArrayNode => ({
  kind: 'array',
  range: { start: items[0]?.range.start ?? 0, end: items.at(-1)?.range.end ?? 0 },
  items,
});
