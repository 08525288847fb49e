import { membersOf, type Node, valueAt } from '../syntax/tree';
import type { ClientFormat } from './client';
import { startsSomething, unreadServerMap } from './dialect/readServers';
import type { Listed } from './listed';

/** Where some client or another looks for its servers. */
const PLACES: readonly (readonly string[])[] = [
  ...[['mcpServers'], ['servers'], ['mcp_servers'], ['context_servers'], ['mcp'], ['mcp', 'servers']],
  ...[['amp.mcpServers'], ['mcp.servers']],
];

/** In any of them a command may be a list of words. */
const ANY_WORDS = { commandIs: 'words' } as const;

/**
 * Servers in a file of these clients where only others look: whoever wrote them believes that they are set up. Files of
 * clients that say themselves which are theirs are left alone.
 */
export function strayServers(root: Node | undefined, formats: readonly ClientFormat[]): readonly Listed[] {
  if (formats.some(it => it.isFor || it.serversKey.length === 0)) return [];
  const own = new Set(formats.map(it => it.serversKey[0]));
  const strange = membersOf(root).filter(it => !own.has(it.key.value));
  const places = PLACES.filter(([first]) => strange.some(it => it.key.value === first && !it.shadowed));
  return places.flatMap(it => unreadServerMap(valueAt(root, ...it), ANY_WORDS)).filter(startsSomething);
}
