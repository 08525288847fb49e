import { defineClient } from '../model/client';
import { bareServers, readServerMap, startsSomething } from '../model/dialect/readServers';
import { NO_REFERENCES } from '../model/dialect/usualClient';
import { type Document, valueAt } from '../syntax/tree';

const NAMES = ['mcp.json', 'mcp-config.json', 'mcp_config.json', 'mcp-servers.json', 'mcp_servers.json'] as const;

/**
 * `mcp.json` and its like further down in a repository, where it holds servers: what a plugin, a skill or a power brings
 * along, or an example to copy. Source: cursor/plugins; agent-plugins.org; kiro.dev/docs/powers; ampcode.com/manual (skills).
 */
export default defineClient({
  name: 'Plugins and copies',
  syntax: 'jsonc',
  locations: NAMES.map(path => ({ scope: 'workspace', path, copied: true, everyday: true, atTop: false })),
  isFor: document => serversOf(document).length > 0,
  references: NO_REFERENCES,
  startsUnasked: {
    value: false,
    when: 'no client opens this file by itself; it counts once a plugin that names it is enabled, or somebody copies it',
    source: 'cursor/plugins@195d935, schemas/plugin.schema.json; kiro.dev/docs/powers',
  },
  serversKey: ['mcpServers'],
  readServers: document => serversOf(document),
});

/** A map without a key counts under the first name alone: the others may be lists of anything. */
function serversOf({ root, uri }: Document) {
  const named = [['mcpServers'], ['servers'], ['mcp', 'servers']].flatMap(it => readServerMap(valueAt(root, ...it)));
  if (named.some(startsSomething)) return named;
  return /[/](?:mcp[-_]config|mcp[-_]servers)[.]json$/.test(uri) ? [] : bareServers(root);
}
