import { defineClient } from '../model/client';
import { commandsNamed } from '../model/readCommands';
import { readServersUnder } from '../model/readServers';

/** `.mcp.json`: servers that a repository sets up for Claude Code. Source: Claude Code documentation, mcp.md; run with 2.1.197. */
export default defineClient({
  name: 'Claude Code',
  syntax: 'jsonc',
  locations: [{ scope: 'workspace', path: '.mcp.json', ancestors: 'everywhere' }],
  strict: { comments: true },
  references: {
    expands: [/\$\{[A-Za-z_][A-Za-z0-9_]*(?::-[^{}]*)?\}/],
    environment: name => `\${${name}}`,
  },
  startsUnasked: {
    value: true,
    when: 'under `claude -p`, even in a folder that was never trusted; interactive sessions ask once per server',
    source: 'observed with Claude Code 2.1.197; its documentation, permissions.md',
  },
  precedence: {
    order: ['local', 'workspace', 'user', 'plugin'],
    source: 'Claude Code documentation, mcp.md; observed with 2.1.197',
  },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => readServersUnder(root, 'mcpServers'),
  readCommands: ({ root }) => commandsNamed(root, 'headersHelper', 'value'),
});
