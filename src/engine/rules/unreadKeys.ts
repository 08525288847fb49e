import { type Member, membersOf, type Node, ownerOf } from '../syntax/tree';
import type { CheckedFile, CheckedServer } from './rule';

/** Servers that nobody reads, one for each place that they stand under: a member of the file, or the file itself. */
export function byKey(servers: readonly CheckedServer[]): [CheckedServer, Member | undefined][] {
  const seen = new Map<Node | undefined, [CheckedServer, Member | undefined]>();
  for (const it of servers) {
    const { root } = it.file.document;
    const holder = ownerOf(root, it.member);
    if (seen.has(holder)) continue;
    seen.set(holder, [it, membersOf(root).find(({ value }) => value === holder)]);
  }
  return [...seen.values()];
}

/** The key that every client of the file looks under, where they agree on one. */
export function keyOf({ readers }: CheckedFile): string | undefined {
  const [first, ...others] = readers.map(it => it.format.serversKey);
  const same = first?.length === 1 && others.every(it => it.join('.') === first[0]);
  return same ? first[0] : undefined;
}
