import { defineClient } from '../model/client';
import { commandsNamed, hookCommands } from '../model/readCommands';
import { readServerMap } from '../model/readServers';
import { itemsOf, type Node, valueAt } from '../syntax/tree';

/**
 * Manifests of Claude Code plugins, and of marketplaces that list them; most set up no server of their own. `mcpServers` is
 * a map, the path of a file, or a list of either. Source: Claude Code documentation, plugins-reference.md.
 */
export default defineClient({
  name: 'Claude Code plugin',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.claude-plugin/plugin.json', everyday: true },
    { scope: 'workspace', path: '.claude-plugin/marketplace.json', everyday: true },
  ],
  strict: { comments: true },
  references: {
    expands: [/\$\{[A-Za-z_][A-Za-z0-9_.]*(?::-[^{}]*)?\}/],
    environment: name => `\${${name}}`,
  },
  startsUnasked: {
    value: true,
    when: 'once the plugin is enabled',
    source: 'Claude Code documentation, plugins-reference.md',
  },
  precedence: { order: ['local', 'workspace', 'user', 'plugin'], source: 'Claude Code documentation, mcp.md' },
  serversKey: ['mcpServers'],
  readCommands: ({ root }) => [...commandsNamed(root, 'headersHelper', 'value'), ...hookCommands(root)],
  readServers: ({ root }) => [root, ...itemsOf(valueAt(root, 'plugins'))].flatMap(declared),
});

/** In a list stand maps, not entries. */
function declared(plugin: Node | undefined) {
  const servers = valueAt(plugin, 'mcpServers');
  if (servers?.kind !== 'array') return readServerMap(servers);
  return servers.items.flatMap(it => readServerMap(it).filter(server => server.command ?? server.url));
}
