import { encode } from '../syntax/encode';
import type { ArrayNode, Document, Member, Node, ObjectNode } from '../syntax/tree';
import type { Edit } from '../text/edit';
import type { Text } from '../text/text';
import { removeFromList } from './commaList';

/** Writes another value in the place of a text, or of a part of one. */
export const replaceText = (document: Document, text: Text, value: string): Edit => ({
  range: text.range,
  text: encode(document.syntax, value),
});

/** Takes items out of an array. */
export const removeItems = (document: Document, array: ArrayNode, gone: readonly Node[]): Edit[] =>
  removeFromList({ document, container: array, all: array.items }, new Set(gone));

/** Takes members out of their object. */
export const removeMembers = (document: Document, object: ObjectNode, gone: readonly Member[]): Edit[] =>
  removeFromList({ document, container: object, all: object.members }, new Set(gone));

/** Adds a member after the last one of an object, laid out like its siblings. `value` is source text. */
export function appendMember(document: Document, object: ObjectNode, key: string, value: string): Edit {
  const spelled = `"${encode(document.syntax, key)}": ${value}`;
  const last = object.members.at(-1);
  if (!last) return { range: { start: object.range.start + 1, end: object.range.start + 1 }, text: spelled };
  const lead = blanksBefore(document.text, last.range.start);
  return { range: { start: last.range.end, end: last.range.end }, text: `,${lead}${spelled}` };
}

/** Adds an item after the last one of an array, laid out like its siblings. `value` is source text. */
export function appendItem(document: Document, array: ArrayNode, value: string): Edit {
  const last = array.items.at(-1);
  if (!last) return { range: { start: array.range.start + 1, end: array.range.start + 1 }, text: value };
  const lead = blanksBefore(document.text, last.range.start);
  return { range: { start: last.range.end, end: last.range.end }, text: `,${lead}${value}` };
}

/** The line end and indentation before an offset, or one blank where it follows on the same line. */
export function blanksBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && /[ \t]/.test(text[start - 1] ?? '')) start -= 1;
  if (text[start - 1] !== '\n') return ' ';
  start -= text[start - 2] === '\r' ? 2 : 1;
  return text.slice(start, offset);
}
