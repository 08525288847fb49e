import type { McpServer } from '../../model/server';
import { isFlow } from '../../syntax/scalar';
import { type Document, itemsOf } from '../../syntax/tree';
import { nodesAround } from '../../syntax/walk';
import type { Edit } from '../../text/edit';
import { holds } from '../../text/range';
import type { Text } from '../../text/text';
import { insertLines, spelledLike } from './edits';
import { gapBefore } from './gap';

/**
 * Puts words into the command line of a server, before one of them or behind one. Nothing where that is no whole word of a
 * list, as in a line for a shell.
 */
export function insertWords(
  document: Document,
  { node }: McpServer,
  words: readonly string[],
  place: Text | { readonly behind: Text },
): Edit[] | undefined {
  const word = 'behind' in place ? place.behind : place;
  const list = nodesAround(node, word.range).findLast(it => it.kind === 'array');
  const items = itemsOf(list);
  const index = items.findIndex(
    it => it.kind === 'string' && it.text.value === word.value && holds(word.range, it.text.range),
  );
  const item = items[index];
  if (list?.kind !== 'array' || !item) return undefined;
  const spelled = words.map(it => spelledLike(document, it, items[0]));
  const isBehind = 'behind' in place;
  if (document.syntax !== 'jsonc' && !isFlow(document.text, list))
    return [insertLines(document, list, spelled, isBehind ? items[index + 1] : item)];
  const gap = gapBefore(document.text, items, isBehind ? index + 1 : index);
  return isBehind
    ? [at(item.range.end, spelled.map(it => `,${gap}${it}`).join(''))]
    : [at(item.range.start, spelled.map(it => `${it},${gap}`).join(''))];
}

const at = (offset: number, text: string): Edit => ({ range: { start: offset, end: offset }, text });
