import { encode } from '../syntax/encode';
import type { ArrayNode, Document, Member, Node, ObjectNode } from '../syntax/tree';
import type { Edit } from '../text/edit';
import type { Range } from '../text/range';
import type { Text } from '../text/text';

/** Writes another value in the place of a text, or of a part of one. */
export const replaceText = (document: Document, text: Text, value: string): Edit => ({
  range: text.range,
  text: encode(document.syntax, value),
});

/** Takes a member out of its object, with the comma and the line it leaves behind. */
export function removeMember(document: Document, object: ObjectNode, gone: Member): Edit {
  return removeFrom(document, object.members, object.members.indexOf(gone));
}

/** Takes items out of an array. */
export const removeItems = (document: Document, array: ArrayNode, gone: readonly Node[]): Edit[] =>
  removeSome(document, array.items, gone);

/** Takes several members out of their object. */
export const removeMembers = (document: Document, object: ObjectNode, gone: readonly Member[]): Edit[] =>
  removeSome(document, object.members, gone);

function removeSome<T extends { readonly range: Range }>(document: Document, all: readonly T[], gone: readonly T[]) {
  const going = new Set(gone);
  const kept = all.filter(it => !going.has(it));
  const [first] = all;
  const last = all.at(-1);
  if (kept.length === 0 && first && last)
    return [{ range: { start: first.range.start, end: last.range.end }, text: '' }];
  // What goes from the end, with nothing kept behind it, goes in one piece with the comma before it.
  const lastKept = all.findLastIndex(it => !going.has(it));
  const tail = all.slice(lastKept + 1);
  const before = all[lastKept];
  const ending = new Set(tail);
  const rest = gone.filter(it => !ending.has(it));
  const edits = rest.map(it => removeFrom(document, all, all.indexOf(it)));
  if (tail.length === 0 || !before || !last) return edits;
  return [...edits, { range: { start: before.range.end, end: last.range.end }, text: '' }];
}

/** Up to the next sibling, or from the end of the one before: so that exactly one comma goes. */
function removeFrom(document: Document, all: readonly { readonly range: Range }[], index: number): Edit {
  const gone = all[index];
  if (!gone) throw new RangeError('Only what stands in a list can be taken out of it');
  const next = all[index + 1];
  if (next) return { range: { start: gone.range.start, end: next.range.start }, text: '' };
  const before = all[index - 1];
  if (before) return { range: { start: before.range.end, end: gone.range.end }, text: '' };
  return { range: wholeLine(document.text, gone.range), text: '' };
}

/** The range with the blanks before it and the line end before those. */
function wholeLine(text: string, range: Range): Range {
  let { start } = range;
  while (start > 0 && /[ \t]/.test(text[start - 1] ?? '')) start -= 1;
  if (text[start - 1] === '\n') start -= text[start - 2] === '\r' ? 2 : 1;
  return { start, end: range.end };
}

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
