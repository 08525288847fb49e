import type { McpServer } from '../model/server';
import type { Document, Member } from '../syntax/tree';
import { ownerOf } from '../syntax/tree';
import { visible } from '../text/invisible';
import type { Text } from '../text/text';
import { removeMembers } from './edits';
import type { Fix, Safety } from './fix';
import { removeSetting } from './settingEdits';
import { removeWords } from './wordEdits';

/** Takes an option off the command line, where its words are words of the entry. */
export function withoutWords(document: Document, server: McpServer, words: readonly Text[]): Fix[] {
  const edits = removeWords(document, server, words);
  return edits && edits.length > 0 ? [{ title: 'Take this option away', safety: 'unsafe', edits }] : [];
}

/** Takes a setting out of the object it stands in. */
export function withoutSetting(document: Document, member: Member | undefined, safety: Safety = 'unsafe'): Fix[] {
  const edits = member ? removeSetting(document, member) : [];
  return member && edits.length > 0
    ? [{ title: `Remove ${visible(member.key.value.slice(0, 60))}`, safety, edits }]
    : [];
}

/** Takes the whole server out. */
export function withoutServer(document: Document, { member }: McpServer): Fix[] {
  const owner = document.root && ownerOf(document.root, member);
  return owner
    ? [{ title: 'Remove the server', safety: 'unsafe', edits: removeMembers(document, owner, [member]) }]
    : [];
}
