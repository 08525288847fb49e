import { positionAt, type Range } from '../engine';

/** A range as reports give it: lines and columns from 1, the end exclusive, columns in UTF-16 units. */
export interface Place {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a range of a file lies. */
export function placeOf(lineStarts: readonly number[], { start, end }: Range): Place {
  const first = positionAt(lineStarts, start);
  const last = positionAt(lineStarts, Math.max(start, end));
  return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
}
