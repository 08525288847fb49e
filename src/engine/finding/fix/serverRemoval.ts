import { parse } from '../../syntax/parse';
import { type Document, itemsOf, membersOf } from '../../syntax/tree';
import { nodesAround } from '../../syntax/walk';
import type { Edit } from '../../text/edit';
import type { Range } from '../../text/range';
import type { FileReport, ServerReport } from '../fileReport';
import { removeItems, removeMembers } from './edits';

/**
 * Takes a server out of its file, for doors that know only the report and the `text` it was made from. Nothing where the
 * entry cannot go by itself: a line of a script, a table with others between its parts, what others are made from.
 */
export function serverRemoval(report: FileReport, text: string, server: ServerReport): readonly Edit[] {
  const { uri, syntax, servers } = report;
  const document = parse(syntax, uri, text);
  const edits = removal(document, server.at);
  const takes = ({ start, end }: Range) => edits.some(({ range }) => range.start < end && start < range.end);
  const withOthers = servers.some(it => it !== server && takes(it.nameAt));
  return withOthers || edits.some(it => holdsAnchor(document, it.range)) ? [] : edits;
}

function removal(document: Document, at: Range): readonly Edit[] {
  const isIt = ({ range }: { readonly range: Range }) => range.start === at.start && range.end === at.end;
  for (const node of nodesAround(document.root, at)) {
    const members = membersOf(node).filter(isIt);
    if (node.kind === 'object' && members.length > 0) return removeMembers(document, node, members);
    const items = itemsOf(node).filter(isIt);
    if (node.kind === 'array' && items.length > 0) return removeItems(document, node, items);
  }
  return [];
}

/** What stands under an anchor may be meant elsewhere in the file. */
const holdsAnchor = ({ syntax, text }: Document, { start, end }: Range): boolean =>
  syntax === 'yaml' && /[\s:[{,-]&[^\s,[\]{}]/.test(text.slice(start, end));
