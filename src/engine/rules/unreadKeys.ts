import { type Document, type Member, membersOf, type Node, ownerOf } from '../syntax/tree';
import type { Text } from '../text/text';
import type { CheckedFile, FileEntry } from './rule';

/** Names of servers that nobody reads, one for each place they stand under: a member of the file, or the file itself. */
export function byKey({ root }: Document, servers: readonly FileEntry[]): [Text, Member | undefined][] {
  const seen = new Map<Node | undefined, [Text, Member | undefined]>();
  for (const { member } of servers) {
    const holder = ownerOf(root, member);
    if (seen.has(holder)) continue;
    seen.set(holder, [member.key, membersOf(root).find(({ value }) => value === holder)]);
  }
  return [...seen.values()];
}

/** The key that every client of the file looks under, where they agree on one. */
export function keyOf({ readers }: CheckedFile): string | undefined {
  const [first, ...others] = readers.map(it => it.format.serversKey);
  const same = first?.length === 1 && others.every(it => it.join('.') === first[0]);
  return same ? first[0] : undefined;
}
