import { defineClient } from '../model/client';
import { readServersWithout } from '../model/dialect/readServers';
import { NO_REFERENCES } from '../model/dialect/usualClient';

/**
 * `.mcp.json` at the root of a folder, as VS Code reads it: comments are fine, no reference is expanded, and without
 * `mcpServers` the whole file is the map. Source: VS Code 1.139 as shipped; microsoft/vscode, workspaceDotMcpDiscovery.ts.
 */
export default defineClient({
  name: 'VS Code',
  syntax: 'jsonc',
  takes: 'blanks',
  locations: [{ scope: 'workspace', path: '.mcp.json', rank: 1 }],
  references: NO_REFERENCES,
  startsUnasked: {
    value: true,
    when: 'with the first chat message, once the folder is trusted',
    source: 'VS Code 1.139 as shipped: the collection counts as trusted',
  },
  precedence: { order: ['workspace', 'user'], source: 'VS Code 1.139 as shipped: chat.mcp.collisionBehavior' },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => readServersWithout(root, 'mcpServers', { wrapper: 'config' }),
});
