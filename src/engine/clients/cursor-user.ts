import { EDITOR_VARIABLES } from '../knowledge/editor-variables';
import { defineClient } from '../model/client';
import { readServersUnder } from '../model/readServers';

/** `~/.cursor/mcp.json`: a person's own servers in Cursor. Source: Cursor documentation, mcp. */
export default defineClient({
  name: 'Cursor',
  syntax: 'jsonc',
  locations: [{ scope: 'user', path: '.cursor/mcp.json', base: 'home' }],
  references: {
    expands: EDITOR_VARIABLES,
    environment: name => `\${env:${name}}`,
    workspaceFolder: '${workspaceFolder}',
  },
  startsUnasked: {
    value: true,
    when: 'with Cursor, as they are the servers of the person',
    source: 'Cursor documentation, mcp',
  },
  precedence: { order: ['workspace', 'user'], source: 'Cursor documentation, mcp' },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => readServersUnder(root, 'mcpServers'),
});
