import { itemsOf, member, type Node, valueAt } from '../../syntax/tree';
import type { Listed } from '../listed';
import { type EntryDialect, readServerMap, startsSomething } from './readServers';

/**
 * The servers that the manifest of a plugin declares itself, or a list of plugins for each of its own: `mcpServers` is a
 * map, the path of a file, a list of either, or `{ paths }`. Sources: Claude Code documentation, plugins-reference.md;
 * cursor/plugins, schemas/plugin.schema.json; agent-plugins.org, plugin.schema.json.
 */
export const pluginServers = (root: Node | undefined, dialect?: EntryDialect): readonly Listed[] =>
  [root, ...itemsOf(valueAt(root, 'plugins'))].flatMap(it => declared(valueAt(it, 'mcpServers'), dialect));

/** In a list stand maps; entries where a map belongs are shown all the same. */
function declared(servers: Node | undefined, dialect: EntryDialect | undefined): readonly Listed[] {
  if (servers?.kind === 'array')
    return [...servers.items.flatMap(it => readServerMap(it, dialect)), ...readServerMap(servers, dialect)].filter(
      startsSomething,
    );
  return member(servers, 'paths')?.value.kind === 'array' ? [] : readServerMap(servers, dialect);
}

/** Whether a file is the manifest of a plugin with servers, or a list of plugins. */
export const declaresServers = (root: Node | undefined): boolean =>
  member(root, 'mcpServers') !== undefined || itemsOf(valueAt(root, 'plugins')).some(it => member(it, 'mcpServers'));
