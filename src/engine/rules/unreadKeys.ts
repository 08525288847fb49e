import {
  type Document,
  type Member,
  membersOf,
  type Node,
  type ObjectNode,
  ownerOf,
  textOf,
  valueAt,
} from '../syntax/tree';
import type { Text } from '../text/text';
import { wordSet } from '../text/wordSet';
import type { CheckedFile, CheckedServer, FileEntry } from './rule';

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

/** An address or a command one level below where it belongs; what Zed keeps for its extensions is none. */
export const deeper = ({ node, command, url }: CheckedServer): Member | undefined =>
  command || url
    ? undefined
    : membersOf(node).find(
        ({ key, value }) =>
          key.value !== 'settings' && (textOf(valueAt(value, 'url')) ?? textOf(valueAt(value, 'command'))),
      );

/** Settings beside which a command or an address is missing; what else an entry may hold can be a client's own way. */
const TELLS_NOTHING = wordSet(
  'type transport args env envFile cwd headers description name timeout autoApprove alwaysAllow',
);

/** Whether an entry holds nothing but settings of that kind. */
export const namesNothing = ({ members }: ObjectNode): boolean => members.every(it => TELLS_NOTHING.has(it.key.value));
