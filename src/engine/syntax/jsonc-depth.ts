import { createScanner, SyntaxKind } from 'jsonc-parser';
import type { Range } from '../text/range';
import { MAX_DEPTH } from './limits';
import type { SyntaxProblem } from './tree';

const OPENING: ReadonlySet<SyntaxKind> = new Set([SyntaxKind.OpenBraceToken, SyntaxKind.OpenBracketToken]);
const CLOSING: ReadonlySet<SyntaxKind> = new Set([SyntaxKind.CloseBraceToken, SyntaxKind.CloseBracketToken]);

/**
 * The text with everything below `MAX_DEPTH` replaced by `0` and blanks, so that offsets stay and the rest can be read.
 * The recursive parser must never see deeper text: it would run out of stack.
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
  for (let token = scanner.scan(); token !== SyntaxKind.EOF; token = scanner.scan()) {
    if (OPENING.has(token) && ++depth === MAX_DEPTH + 1) start = scanner.getTokenOffset();
    if (CLOSING.has(token) && depth > 0 && depth-- === MAX_DEPTH + 1) {
      found.push({ start, end: scanner.getTokenOffset() + 1 });
      start = -1;
    }
  }
  return start >= 0 ? [...found, { start, end: text.length }] : found;
}
