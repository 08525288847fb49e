import type { McpServer } from '../../model/server';
import { type Document, type Member, membersOf, ownerOf } from '../../syntax/tree';
import { nodesAround } from '../../syntax/walk';
import type { Edit } from '../../text/edit';
import { holds } from '../../text/range';
import type { Text } from '../../text/text';
import { shown } from '../shown';
import { removeItems, removeMembers } from './edits';
import type { Fix, Safety } from './fix';
import { removeSetting } from './settingEdits';
import { removeAssignment, removeWords } from './wordEdits';

/** Takes an option off the command line, where its words are words of the entry. */
export function withoutWords(document: Document, server: McpServer, words: readonly Text[]): Fix[] {
  return titled('Take this option away', removeWords(document, server, words));
}

/** A fix of some edits, where there are any. */
export const titled = (title: string, edits: readonly Edit[] | undefined): Fix[] =>
  edits && edits.length > 0 ? [{ title, safety: 'unsafe', edits }] : [];

/** Takes a setting out of the object it stands in. */
export function withoutSetting(document: Document, member: Member | undefined, safety: Safety = 'unsafe'): Fix[] {
  const edits = member ? removeSetting(document, member) : [];
  return member && edits.length > 0 ? [{ title: `Remove ${shown(member.key.value, 60)}`, safety, edits }] : [];
}

/** Takes settings out of their objects together, as one is nothing without the others. */
export const withoutSettings = (document: Document, title: string, members: readonly Member[]): Fix[] => {
  const holders = new Set(members.flatMap(it => ownerOf(document.root, it) ?? []));
  const edits = [...holders].flatMap(it => removeMembers(document, it, members));
  return titled(title, edits);
};

/** Takes a whole provider of models away that a file makes up, with the address in it. */
export function withoutProvider(document: Document, address: Member): Fix[] {
  const around = nodesAround(document.root, address.range);
  const list = around.findLast(it => it.kind === 'array');
  if (list?.kind === 'array')
    return titled(
      'Remove this model',
      removeItems(
        document,
        list,
        list.items.filter(it => holds(it.range, address.range)),
      ),
    );
  const [, map] = around;
  return withoutSetting(
    document,
    membersOf(map).find(it => it !== address && holds(it.range, address.range)),
  );
}

/** Takes a variable away that a server gets: out of its setting, or off the command line. */
export const withoutVariable = (
  document: Document,
  server: McpServer,
  { name, member, word }: { readonly name: Text; readonly member?: Member; readonly word?: Text },
): Fix[] =>
  member
    ? withoutSetting(document, member)
    : titled(`Remove ${shown(name.value, 60)}`, word && removeAssignment(document, server, word));

/** Takes a field of a server away, such as the folder it starts in. */
export const withoutField = (document: Document, { node }: McpServer, field: Text): Fix[] =>
  withoutSetting(
    document,
    membersOf(node).find(it => holds(it.range, field.range)),
  );

/** Takes the whole server out. */
export function withoutServer(document: Document, { member }: McpServer): Fix[] {
  const owner = document.root && ownerOf(document.root, member);
  return owner
    ? [{ title: 'Remove the server', safety: 'unsafe', edits: removeMembers(document, owner, [member]) }]
    : [];
}
