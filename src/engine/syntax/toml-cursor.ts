import type { Range } from '../text/range';
import { MAX_PROBLEMS } from './limits';
import type { SyntaxProblem } from './tree';

/** A place in a TOML text that moves on, and what was found wrong on the way. */
export class TomlCursor {
  at = 0;
  readonly problems: SyntaxProblem[] = [];
  /** Where the statement at hand stopped making sense; everything that reads gives up there. */
  broken: number | undefined;

  constructor(readonly text: string) {}

  get unit(): string {
    return this.text[this.at] ?? '';
  }

  /** What a sticky expression finds here, which is passed by. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  skip(unit: string): boolean {
    if (!this.text.startsWith(unit, this.at)) return false;
    this.at += unit.length;
    return true;
  }

  skipBlanks(): void {
    this.take(/[ \t]*/y);
  }

  skipBlankLines(): void {
    while (this.take(/[ \t\r\n]+|#[^\r\n]*/y) !== '');
  }

  /** Says what is wrong without giving up. */
  report(message: string, range: Range, kind: SyntaxProblem['kind'] = 'syntax-error'): void {
    const start = Math.min(range.start, Math.max(0, this.text.length - 1));
    const end = Math.min(this.text.length, Math.max(start + 1, range.end));
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ kind, message, range: { start, end } });
  }

  /** Gives up on the statement at hand. */
  fail(message: string, range: Range = { start: this.at, end: this.at + 1 }, kind?: SyntaxProblem['kind']): void {
    if (this.broken === undefined) this.report(message, range, kind);
    this.broken ??= range.start;
  }
}
