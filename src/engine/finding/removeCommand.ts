import type { Command } from '../model/command';
import { type Document, itemsOf, type Member, membersOf, type Node, ownerOf } from '../syntax/tree';
import type { Edit } from '../text/edit';
import { holds } from '../text/range';
import { removeItems, removeMembers } from './edits';
import type { Fix } from './fix';
import { shown } from './shown';

/** Takes a line that a client runs out of its setting, with all that stands there for it alone; other lines stay. */
export function withoutCommand(document: Document, command: Command, all: readonly Command[]): Fix[] {
  const { setting, line } = command;
  const holder = setting && ownerOf(document.root, setting);
  if (!setting || !holder) return [];
  const kept = all.filter(it => it.line !== line).map(it => it.line.range);
  const isAlone = ({ range }: Node | Member): boolean => !kept.some(it => holds(range, it));
  let found: { readonly node: Node; readonly gone: Node | Member } = { node: holder, gone: setting };
  while (!isAlone(found.gone)) {
    const node: Node = 'kind' in found.gone ? found.gone : found.gone.value;
    const gone = [...membersOf(node), ...itemsOf(node)].find(it => holds(it.range, line.range));
    if (!gone) return [];
    found = { node, gone };
  }
  const edits = removal(document, found.node, found.gone);
  const named = 'kind' in found.gone ? 'this hook' : shown(found.gone.key.value, 60);
  return edits.length > 0 ? [{ title: `Remove ${named}`, safety: 'unsafe', edits }] : [];
}

function removal(document: Document, node: Node, gone: Node | Member): Edit[] {
  if ('kind' in gone) return node.kind === 'array' ? removeItems(document, node, [gone]) : [];
  return node.kind === 'object' ? removeMembers(document, node, [gone]) : [];
}
