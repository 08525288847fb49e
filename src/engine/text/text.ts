import type { Located, Range } from './range';

/**
 * A string value that still knows where each of its characters was written.
 *
 * `range` covers the characters between the quotes. Where the spelling is longer than the value (escapes such as
 * `\u006d`, quotes inside a shell word), `offsets[i]` is the source offset of the value's unit `i`, and one last entry
 * is the end.
 */
export interface Text extends Located<string> {
  readonly offsets?: readonly number[];
}

/** The source offset where unit `index` of the value is written. */
function sourceOffset(text: Text, index: number): number {
  return text.offsets?.[index] ?? text.range.start + index;
}

/** The part of a text between two units of its value, in its own place. */
export function part(text: Text, start: number, end: number = text.value.length): Text {
  const range: Range = { start: sourceOffset(text, start), end: sourceOffset(text, end) };
  const value = text.value.slice(start, end);
  return text.offsets ? { value, range, offsets: text.offsets.slice(start, end + 1) } : { value, range };
}

/** One text from several written one after the other, such as the pieces of the shell word `a"b"c`. */
export function joined(pieces: readonly [Text, ...Text[]]): Text {
  const [first] = pieces;
  const last = pieces[pieces.length - 1] ?? first;
  const value = pieces.map(it => it.value).join('');
  const range = { start: first.range.start, end: last.range.end };
  if (range.end - range.start === value.length && pieces.every(it => !it.offsets)) return { value, range };
  const offsets = pieces.flatMap(it => Array.from({ length: it.value.length }, (_, unit) => sourceOffset(it, unit)));
  return { value, range, offsets: [...offsets, range.end] };
}

/** Without the blanks around it. */
export function trimmed(text: Text): Text {
  const start = text.value.length - text.value.trimStart().length;
  return part(text, start, Math.max(start, text.value.trimEnd().length));
}

/** What a pattern finds in a text, each in its own place; without one, the words between blanks. */
export const piecesOf = (text: Text, pattern = /\S+/g): Text[] =>
  [...text.value.matchAll(pattern)].map(it => part(text, it.index, it.index + it[0].length));

/** A word that nobody wrote, in the place that says it in other words. */
export const standIn = (value: string, range: Range): Text => ({
  value,
  range,
  offsets: Array.from({ length: value.length + 1 }, () => range.start),
});

/** Whether nobody wrote it: something else in its place says it, such as a key of a Compose file. */
export const isStandIn = ({ offsets, value }: Text): boolean =>
  offsets !== undefined && value !== '' && offsets[0] === offsets[value.length];
