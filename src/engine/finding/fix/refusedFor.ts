import type { Document } from '../../syntax/tree';
import type { Range } from '../../text/range';
import type { Fix } from './fix';
import { withoutComments, withoutTrailingCommas } from './removeComments';

/** What some clients refuse a file for, to go after "because of"; its place, and how to take it out. */
export interface Refused {
  readonly what: string;
  readonly range: Range;
  readonly fixes: readonly Fix[];
}

/** The first thing in a file that only some clients accept. */
export function refusedFor(document: Document): Refused | undefined {
  const { comments, trailingCommas, byteOrderMark, liberties } = document.tolerances;
  const liberty = liberties.find(it => it.kind === 'json5') ?? liberties[0];
  if (liberty) {
    const what = liberty.kind === 'json5' ? 'this, which only JSON5 allows' : 'this blank, which is none in JSON';
    return { what, range: liberty.range, fixes: [] };
  }
  const [comment] = comments;
  if (comment) return { what: 'this comment', range: comment, fixes: withoutComments(document) };
  const [comma] = trailingCommas;
  if (comma) return { what: 'this comma', range: comma, fixes: withoutTrailingCommas(document) };
  // The mark itself is nowhere on the screen.
  const { start } = document.root?.range ?? { start: 0 };
  return byteOrderMark ? { what: 'a byte order mark', range: { start, end: start + 1 }, fixes: [] } : undefined;
}
