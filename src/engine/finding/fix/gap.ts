import type { Range } from '../../text/range';

/**
 * What stands between the comma before an item of a list and the item itself; for an item that is still to come, between
 * its neighbours: a line end with its indentation, a blank, or nothing.
 */
export function gapBefore(text: string, items: readonly { readonly range: Range }[], index: number): string {
  const near = [items[index], items[index - 1], items[index + 1]];
  const spaced = near.flatMap(it => (it ? (blanksBehindComma(text, it.range.start) ?? []) : []))[0];
  const first = items[0];
  return spaced ?? (first ? lineBefore(text, first.range.start) : undefined) ?? ' ';
}

function blanksBehindComma(text: string, offset: number): string | undefined {
  const start = blanksFrom(text, offset);
  if (text[start - 1] === ',') return text.slice(start, offset);
  return lineBefore(text, offset);
}

/** The line end and indentation before something that begins its line. */
export function lineBefore(text: string, offset: number): string | undefined {
  const start = blanksFrom(text, offset);
  if (text[start - 1] !== '\n') return undefined;
  return text.slice(start - (text[start - 2] === '\r' ? 2 : 1), offset);
}

function blanksFrom(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && /[ \t]/.test(text[start - 1] ?? '')) start -= 1;
  return start;
}
