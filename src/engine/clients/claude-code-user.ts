import { defineClient } from '../model/client';
import { commandsNamed } from '../model/readCommands';
import { readServerMap } from '../model/readServers';
import { membersOf, valueAt } from '../syntax/tree';

/**
 * `~/.claude.json`: a person's own servers, and those for one folder of theirs ("local").
 * Source: Claude Code documentation, mcp.md; run with 2.1.197.
 */
export default defineClient({
  name: 'Claude Code',
  syntax: 'jsonc',
  locations: [{ scope: 'user', path: '.claude.json', base: 'home' }],
  strict: { comments: true },
  references: {
    expands: [/\$\{[A-Za-z_][A-Za-z0-9_]*(?::-[^{}]*)?\}/],
    environment: name => `\${${name}}`,
  },
  startsUnasked: {
    value: true,
    when: 'with every session, as they are the servers of the person',
    source: 'Claude Code documentation, mcp.md',
  },
  precedence: {
    order: ['local', 'workspace', 'user', 'plugin'],
    source: 'Claude Code documentation, mcp.md; observed with 2.1.197',
  },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => [
    ...readServerMap(valueAt(root, 'mcpServers')),
    ...membersOf(valueAt(root, 'projects')).flatMap(({ key, value }) =>
      readServerMap(valueAt(value, 'mcpServers')).map(it => ({ ...it, folder: key })),
    ),
  ],
  readCommands: ({ root }) => commandsNamed(root, 'headersHelper', 'value'),
});
