import { createScanner } from 'jsonc-parser';
import type { Range } from '../text/range';
import { MAX_DEPTH } from './limits';
import type { SyntaxProblem } from './tree';

/** Token kinds of the scanner; it exports them only as an enum that TypeScript must not inline here. */
const OPENING: ReadonlySet<number> = new Set([1, 3]);
const CLOSING: ReadonlySet<number> = new Set([2, 4]);
const END_OF_FILE = 17;

/**
 * The text with everything below `MAX_DEPTH` replaced by `0` and blanks, so that offsets stay and the rest can be read.
 * Only for text that was found to nest deeper.
 */
export function withoutDepths(text: string): { readonly text: string; readonly problems: readonly SyntaxProblem[] } {
  const deep = deepRanges(text);
  if (deep.length === 0) return { text, problems: [] };
  let shallow = '';
  let done = 0;
  for (const { start, end } of deep) {
    shallow += `${text.slice(done, start)}0${' '.repeat(end - start - 1)}`;
    done = end;
  }
  const problems = deep.slice(0, 1).map(it => ({
    kind: 'too-deep' as const,
    message: `it nests deeper than ${MAX_DEPTH} levels`,
    range: { start: it.start, end: it.start + 1 },
  }));
  return { text: shallow + text.slice(done), problems };
}

function deepRanges(text: string): Range[] {
  const found: Range[] = [];
  const scanner = createScanner(text, true);
  let depth = 0;
  let start = -1;
  for (let token: number = scanner.scan(); token !== END_OF_FILE; token = scanner.scan()) {
    if (OPENING.has(token) && ++depth === MAX_DEPTH + 1) start = scanner.getTokenOffset();
    if (CLOSING.has(token) && depth > 0 && depth-- === MAX_DEPTH + 1) {
      found.push({ start, end: scanner.getTokenOffset() + 1 });
      start = -1;
    }
  }
  return start >= 0 ? [...found, { start, end: text.length }] : found;
}
