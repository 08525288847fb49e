import { encode, spelled, spelledInside, spelledKey } from '../../syntax/encode';
import { isFlow, type Written, writtenAt } from '../../syntax/scalar';
import { type ArrayNode, type Document, itemsOf, type Member, type Node, type ObjectNode } from '../../syntax/tree';
import { nodesAround } from '../../syntax/walk';
import type { Edit } from '../../text/edit';
import { holds, type Range } from '../../text/range';
import type { Text } from '../../text/text';
import { removeFromList } from './commaList';
import { BLANK } from './fix';
import { gapBefore, lineBefore } from './gap';
import { addLines, removeLines } from './lineList';

/**
 * Writes another value in the place of a text, or of a part of one. The scalar around keeps its style where that can hold
 * the value, else all of it is put in quotes.
 */
export function replaceText(document: Document, text: Text, value: string): Edit {
  const [edit = { range: text.range, text: value }] = replaceTexts(document, [text], value);
  return edit;
}

/** The same for several parts of one text, which are put in quotes together. */
export function replaceTexts(document: Document, texts: readonly Text[], value: string): Edit[] {
  const [first] = texts;
  const around = first && document.syntax !== 'jsonc' ? writtenAt(document, first.range) : undefined;
  if (!around) return texts.map(({ range }) => ({ range, text: encodeAround(document, value) }));
  const ranges = texts.map(it => it.range);
  const whole = replaced(around.text, ranges, value);
  const inside =
    around.style !== 'double' && value.includes(BLANK) ? undefined : insideOf(document, around, value, whole);
  if (inside === undefined) return [{ range: around.range, text: `"${encodeAround(document, whole)}"` }];
  return ranges.map(range => ({ range, text: inside }));
}

function insideOf(document: Document, { style, isKey, inFlow }: Written, value: string, whole: string) {
  const { syntax } = document;
  if (style === 'double') return encodeAround(document, value);
  if (isKey && syntax === 'toml' && style === 'plain') return /^[\w-]+$/.test(whole) ? value : undefined;
  return spelledInside(syntax, style, value, whole, inFlow);
}

/** What stands for an answer to come stays as it is. */
const encodeAround = ({ syntax }: Document, value: string): string =>
  value
    .split(BLANK)
    .map(it => encode(syntax, it))
    .join(BLANK);

/** The value of a text with what is written in some places of it replaced. */
function replaced({ value, range, offsets }: Text, places: readonly Range[], by: string): string {
  const unitAt = (offset: number) => {
    if (!offsets) return offset - range.start;
    const unit = offsets.findIndex(it => it >= offset);
    return unit < 0 ? value.length : unit;
  };
  const lastFirst = [...places].sort((a, b) => b.start - a.start);
  return lastFirst.reduce((text, it) => text.slice(0, unitAt(it.start)) + by + text.slice(unitAt(it.end)), value);
}

/** Takes items out of an array. */
export const removeItems = (document: Document, array: ArrayNode, gone: readonly Node[]): Edit[] =>
  removeFrom(document, array, array.items, gone);

/** Takes members out of their object. */
export const removeMembers = (document: Document, object: ObjectNode, gone: readonly Member[]): Edit[] =>
  removeFrom(document, object, object.members, gone);

/** What an alias or a merge key brings from elsewhere stays: others use it too. */
function removeFrom<T extends Member | Node>(
  document: Document,
  container: ObjectNode | ArrayNode,
  all: readonly T[],
  gone: readonly T[],
): Edit[] {
  const own = all.filter(it => holds(container.range, it.range));
  const leaving = new Set<Member | Node>(gone.filter(it => own.includes(it)));
  if (leaving.size === 0) return [];
  const list = { document, container, all: own };
  const isBetweenBrackets = document.syntax === 'jsonc' || isFlow(document.text, container);
  return isBetweenBrackets ? removeFromList(list, leaving) : removeLines(list, leaving);
}

/** What would stand between the inside of a quoted item of a list and another one behind it, laid out like its neighbours. */
export function betweenItems({ text, syntax }: Document, server: Node, wanted: Text): string | undefined {
  const list = nodesAround(server, wanted.range).findLast(it => it.kind === 'array');
  if (list?.kind !== 'array' || (syntax !== 'jsonc' && !isFlow(text, list))) return undefined;
  const items = itemsOf(list);
  const index = items.findIndex(it => it.kind === 'string' && it.text.range.start === wanted.range.start);
  const item = items[index];
  if (item?.kind !== 'string' || item.text.range.end !== wanted.range.end || text[item.range.start] !== '"')
    return undefined;
  return `",${gapBefore(text, items, index === 0 ? 1 : index)}"`;
}

/** Adds a member after the last one of an object, laid out like its siblings. `value` is source text. */
export function appendMember(document: Document, object: ObjectNode, key: string, value: string): Edit {
  const name = spelledKey(document.syntax, key);
  const { syntax, text } = document;
  const member = syntax === 'toml' ? `${name} = ${value}` : `${name}: ${value}`;
  if (syntax !== 'jsonc' && !isFlow(text, object)) return addLines(document, object, [member]);
  return append(document, object, object.members, member);
}

/** Adds an item after the last one of an array, laid out like its siblings. `value` is source text. */
export function appendItem(document: Document, array: ArrayNode, value: string): Edit {
  if (document.syntax !== 'jsonc' && !isFlow(document.text, array)) return addLines(document, array, [`- ${value}`]);
  return append(document, array, array.items, value);
}

function append(document: Document, { range }: Node, all: readonly (Member | Node)[], spelled: string): Edit {
  const last = all.findLast(it => holds(range, it.range));
  if (!last) return { range: { start: range.start + 1, end: range.start + 1 }, text: spelled };
  const lead = gapBefore(document.text, all, all.length);
  return { range: { start: last.range.end, end: last.range.end }, text: `,${lead}${spelled}` };
}

/** Adds items to a list over lines, each on its own: before one of them, or behind the last. */
export const insertLines = (document: Document, array: ArrayNode, values: readonly string[], before?: Node): Edit =>
  addLines(
    document,
    array,
    values.map(it => `- ${it}`),
    before,
  );

/** A text as a scalar that stands beside others: in quotes like theirs, or without where they have none. */
export function spelledLike(document: Document, value: string, sibling: Node | undefined): string {
  const like = document.syntax === 'jsonc' || !sibling ? undefined : writtenAt(document, sibling.range);
  return spelled(document.syntax, value, like?.style, like?.inFlow);
}

/** The line end and indentation before an offset, or one blank where it follows on the same line. */
export const blanksBefore = (text: string, offset: number): string => lineBefore(text, offset) ?? ' ';
