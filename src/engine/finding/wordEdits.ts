import type { McpServer } from '../model/server';
import { type Document, itemsOf, member, type Node } from '../syntax/tree';
import type { Edit } from '../text/edit';
import { holds } from '../text/range';
import type { Text } from '../text/text';
import { removeItems } from './edits';

/**
 * Takes whole words out of the arguments of a server. Nothing where one of them is only a part of an argument, such as
 * a word of a shell line: what stands around it would have to be understood too.
 */
export function removeWords(document: Document, { node }: McpServer, words: readonly Text[]): Edit[] | undefined {
  const args = member(node, 'args')?.value;
  if (args?.kind !== 'array') return undefined;
  const items = new Set<Node>();
  for (const word of words) {
    const item = itemsOf(args).find(it => holds(it.range, word.range));
    if (item?.kind !== 'string') return undefined;
    items.add(item);
  }
  const covered = [...items].every(
    it =>
      it.kind === 'string' &&
      it.text.value.length <=
        words.filter(word => holds(it.range, word.range)).reduce((sum, word) => sum + word.value.length + 1, 0),
  );
  return covered ? removeItems(document, args, [...items]) : undefined;
}
