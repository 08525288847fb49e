import type { McpServer } from '../../model/server';
import { type ArrayNode, type Document, membersOf, type Node, type TextNode } from '../../syntax/tree';
import { nodesAround } from '../../syntax/walk';
import type { Edit } from '../../text/edit';
import { holds, type Range } from '../../text/range';
import { isStandIn, type Text } from '../../text/text';
import { removeItems, removeMembers, replaceText } from './edits';

/**
 * Takes words off the command line of a server, wherever they stand: items of a list go with their commas, words of a
 * shell line with the blanks before them. Nothing where one of them hangs together with something else.
 */
export function removeWords(document: Document, { node }: McpServer, words: readonly Text[]): Edit[] | undefined {
  const lists = new Map<ArrayNode, Node[]>();
  const letters = words.flatMap(it => letterOf(document, it, words) ?? []);
  const edits: Edit[] = letters.map(it => ({ range: it.range, text: '' }));
  const rest = words.filter(it => !letters.some(at => at.words.includes(it)));
  const described = words.find(isStandIn);
  if (described) return removeDescribed(document, node, described.range);
  for (const piece of pieces(document, rest)) {
    const around = nodesAround(node, piece);
    const list = around.findLast(it => it.kind === 'array');
    const inner = around.at(-1);
    const whole = list ? wholeItems(list, piece) : [];
    if (list && whole.length > 0) lists.set(list, [...(lists.get(list) ?? []), ...whole]);
    else {
      const edit = inner?.kind === 'string' ? fromLine(document.text, inner, piece) : undefined;
      if (!edit) return undefined;
      edits.push(edit);
    }
  }
  return [...edits, ...[...lists].flatMap(([list, gone]) => removeItems(document, list, [...new Set(gone)]))];
}

/** Takes a variable off the command line; in a shell line with the word that sets it, and the sign behind it. */
export function removeAssignment(document: Document, server: McpServer, word: Text): Edit[] | undefined {
  const inner = nodesAround(server.node, word.range).at(-1);
  if (inner?.kind !== 'string') return removeWords(document, server, [word]);
  const { start, end } = inner.text.range;
  const before = document.text.slice(Math.max(start, word.range.start - 40), word.range.start);
  const [, setter] = /(?:^|[;&|] {0,9})((?:set|export|declare -x) {1,9}(?:\\?")?|\$env:)$/i.exec(before) ?? [];
  const written = document.text.slice(word.range.start, word.range.end);
  if (setter === undefined && !/^\$env:/i.test(written)) {
    // `NAME='a b' program`: the closing quote is no part of the value.
    const closing = /^(?:(['"])|\\")(?=[ \t])[ \t]{1,9}/.exec(document.text.slice(word.range.end, end));
    const opens = closing && written.split(closing[1] ?? '\\"').length % 2 === 0;
    return opens && /(?:^|[\s;&|(])$/.test(before)
      ? [{ range: { start: word.range.start, end: word.range.end + closing[0].length }, text: '' }]
      : removeWords(document, server, [word]);
  }
  const rest = /^(?:\\?["'])?\s{0,9}(?:&&|;|&)\s{0,9}/.exec(document.text.slice(word.range.end, end));
  const range = { start: word.range.start - (setter?.length ?? 0), end: word.range.end + (rest?.[0].length ?? 0) };
  return rest ? [{ range, text: '' }] : undefined;
}

/**
 * Starts a server from a later word of its command line: what stands between the two goes, and the first with it. Nothing
 * where they stand in different places.
 */
export function startFrom(document: Document, server: McpServer, first: Text, next: Text): Edit[] | undefined {
  const { node, command } = server;
  const whole = { start: Math.min(first.range.start, next.range.start), end: next.range.end };
  const inner = nodesAround(node, whole).at(-1);
  if (inner?.kind === 'string') {
    const apart = /[ \t]/.test(document.text[next.range.start - 1] ?? '') && first.range.start < next.range.start;
    return apart ? [{ range: { start: first.range.start, end: next.range.start }, text: '' }] : undefined;
  }
  const list = nodesAround(node, next.range).findLast(it => it.kind === 'array');
  const index = (word: Text) => list?.items.findIndex(it => it.kind === 'string' && isSame(it.text, word)) ?? -1;
  if (!list || index(next) < 0) return undefined;
  if (index(first) >= 0) return removeItems(document, list, list.items.slice(index(first), index(next)));
  if (!command || !isSame(command, first)) return undefined;
  const gone = removeItems(document, list, list.items.slice(0, index(next) + 1));
  return [replaceText(document, command, next.value), ...gone];
}

const isSame = (a: Text, b: Text): boolean => a.range.start === b.range.start && a.range.end === b.range.end;

/** Takes out what stands for an option in an entry that describes its command key by key. */
function removeDescribed(document: Document, node: Node, place: Range): Edit[] | undefined {
  const list = nodesAround(node, place).find(it => it.kind === 'array');
  if (list?.kind === 'array')
    return removeItems(
      document,
      list,
      list.items.filter(it => holds(it.range, place)),
    );
  const gone = membersOf(node).filter(it => holds(it.range, place));
  return node.kind === 'object' && gone.length > 0 ? removeMembers(document, node, gone) : undefined;
}

/** `-v` in `-iv`: the one letter, where the others stay, and its value where that follows in the same word. */
function letterOf({ text }: Document, word: Text, all: readonly Text[]) {
  const written = text.slice(word.range.start, word.range.end);
  const start = word.offsets?.[1];
  if (start === undefined || !/^-[A-Za-z]$/.test(word.value) || !/^-[A-Za-z]{2,10}$/.test(written)) return undefined;
  const value = all.find(it => it.range.start === word.range.end);
  return { words: [word, ...(value ? [value] : [])], range: { start, end: value?.range.end ?? word.range.end } };
}

/** Words as pieces of the text: an option and its value in one word are one. */
function pieces({ text }: Document, words: readonly Text[]): Range[] {
  const inOrder = words.map(it => it.range).sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Range[] = [];
  for (const it of inOrder) {
    const last = joined.at(-1);
    const between = last && it.start - last.end <= 3 ? text.slice(last.end, it.start) : undefined;
    const glue = between === undefined ? null : /^=?(\\"|'|")?$/.exec(between);
    const quote = glue?.[1] !== undefined && text.startsWith(glue[1], it.end) ? glue[1].length : 0;
    if (last && glue) joined[joined.length - 1] = { start: last.start, end: it.end + quote };
    else joined.push(it);
  }
  return joined;
}

/** The items of which a piece leaves nothing; an option and its value may be two of them. */
function wholeItems({ items }: ArrayNode, piece: Range): Node[] {
  const inside = items.filter(it => it.kind === 'string' && holds(piece, it.text.range));
  const first = inside[0];
  const last = inside.at(-1);
  const starts = first?.kind === 'string' && first.text.range.start === piece.start;
  return starts && last?.kind === 'string' && last.text.range.end === piece.end ? inside : [];
}

/** A word of a line, with its quotes and the blanks that set it apart from what stands before it. */
function fromLine(text: string, line: TextNode, { start, end }: Range): Edit | undefined {
  const { range } = line.text;
  let [from, to] = [start, end];
  for (const quote of ["'", '\\"', '"'])
    if (from - quote.length >= range.start && text.startsWith(quote, from - quote.length) && text.startsWith(quote, to))
      [from, to] = [from - quote.length, to + quote.length];
  if (to > range.end || (to < range.end && !/[ \t;|&)]/.test(text[to] ?? ''))) return undefined;
  const begins = from === range.start;
  while (!begins && from > range.start && /[ \t]/.test(text[from - 1] ?? '')) from -= 1;
  while (begins && to < range.end && /[ \t]/.test(text[to] ?? '')) to += 1;
  const apart = begins ? to > end : from < start && /[ \t]/.test(text[from] ?? '');
  return apart && from > range.start === !begins ? { range: { start: from, end: to }, text: '' } : undefined;
}
