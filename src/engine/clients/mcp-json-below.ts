import { defineClient } from '../model/client';
import { bareServers, readServerMap, startsSomething } from '../model/readServers';
import { NO_REFERENCES } from '../model/usualClient';
import { type Node, valueAt } from '../syntax/tree';

/**
 * `mcp.json` further down in a repository, where it holds servers: what a plugin, a skill or a power brings along, or an
 * example to copy. Source: cursor/plugins; agent-plugins.org; kiro.dev/docs/powers; ampcode.com/manual (skills).
 */
export default defineClient({
  name: 'Plugins and copies',
  syntax: 'jsonc',
  locations: [{ scope: 'workspace', path: 'mcp.json', copied: true, everyday: true, atTop: false }],
  isFor: ({ root }) => serversOf(root).length > 0,
  references: NO_REFERENCES,
  startsUnasked: {
    value: false,
    when: 'no client opens this file by itself; it counts once a plugin that names it is enabled, or somebody copies it',
    source: 'cursor/plugins@195d935, schemas/plugin.schema.json; kiro.dev/docs/powers',
  },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => serversOf(root),
});

function serversOf(root: Node | undefined) {
  const named = [['mcpServers'], ['servers'], ['mcp', 'servers']].flatMap(it => readServerMap(valueAt(root, ...it)));
  return named.some(startsSomething) ? named : bareServers(root);
}
