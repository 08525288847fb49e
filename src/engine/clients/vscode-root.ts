import { defineClient } from '../model/client';
import { readServerMap } from '../model/readServers';
import { member, membersOf, type Node, textOf, valueAt } from '../syntax/tree';

/**
 * `.mcp.json` at the root of a folder, as VS Code reads it: comments are fine, no reference is expanded, and without
 * `mcpServers` the whole file is the map. Source: VS Code 1.139 as shipped; microsoft/vscode, workspaceDotMcpDiscovery.ts.
 */
export default defineClient({
  name: 'VS Code',
  syntax: 'jsonc',
  locations: [{ scope: 'workspace', path: '.mcp.json' }],
  references: { expands: [] },
  startsUnasked: {
    value: true,
    when: 'with the first chat message, once the folder is trusted',
    source: 'VS Code 1.139 as shipped: the collection counts as trusted',
  },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => {
    if (member(root, 'mcpServers')) return readServerMap(valueAt(root, 'mcpServers'), { wrapper: 'config' });
    const entries = membersOf(root).filter(it => isEntry(it.value) || isEntry(valueAt(it.value, 'config')));
    return readServerMap(root, { wrapper: 'config' }).filter(it => entries.includes(it.member));
  },
});

/** Whether a value could start or reach anything, so that `$schema` and `inputs` are no servers. */
const isEntry = (node: Node | undefined): boolean =>
  ['command', 'url'].some(key => textOf(valueAt(node, key)) !== undefined);
