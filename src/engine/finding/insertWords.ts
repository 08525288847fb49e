import type { McpServer } from '../model/server';
import { isFlow } from '../syntax/scalar';
import { type Document, itemsOf, member } from '../syntax/tree';
import type { Edit } from '../text/edit';
import { holds } from '../text/range';
import type { Text } from '../text/text';
import { blanksBefore, insertLines, spelledLike } from './edits';

/**
 * Puts words into the arguments of a server: before one of them, or behind the last. Nothing where that is no whole word
 * of the entry, or where its list stands in no brackets.
 */
export function insertWords(
  document: Document,
  { node }: McpServer,
  words: readonly string[],
  before?: Text,
): Edit[] | undefined {
  const args = member(node, 'args')?.value;
  if (args?.kind !== 'array' || (document.syntax === 'jsonc' && !isFlow(document.text, args))) return undefined;
  const items = itemsOf(args);
  const spelled = words.map(it => spelledLike(document, it, items[0]));
  const next =
    before &&
    items.find(it => it.kind === 'string' && it.text.value === before.value && holds(before.range, it.text.range));
  const last = items.at(-1);
  if (before && !next) return undefined;
  if (!isFlow(document.text, args)) return [insertLines(document, args, spelled, next)];
  if (next)
    return [at(next.range.start, spelled.map(it => `${it},${blanksBefore(document.text, next.range.start)}`).join(''))];
  if (!last) return [at(args.range.start + 1, spelled.join(', '))];
  const lead = items.length > 1 ? blanksBefore(document.text, last.range.start) : ' ';
  return [at(last.range.end, spelled.map(it => `,${lead}${it}`).join(''))];
}

const at = (offset: number, text: string): Edit => ({ range: { start: offset, end: offset }, text });
