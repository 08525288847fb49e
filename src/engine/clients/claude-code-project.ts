import { CLAUDE_CODE_ENTRY, CLAUDE_CODE_PRECEDENCE } from '../knowledge/claudeCode';
import { defineClient } from '../model/client';
import { commandsNamed } from '../model/dialect/readCommands';
import { BRACED_OR_DEFAULT, underMcpServers } from '../model/dialect/usualClient';

/** `.mcp.json`: servers that a repository sets up for Claude Code. Source: Claude Code documentation, mcp.md; run with 2.1.197. */
export default defineClient({
  name: 'Claude Code',
  syntax: 'jsonc',
  locations: [{ scope: 'workspace', path: '.mcp.json', ancestors: 'everywhere' }],
  strict: { comments: true },
  references: BRACED_OR_DEFAULT,
  startsUnasked: {
    value: true,
    when: 'under `claude -p`, even in a folder that was never trusted; interactive sessions ask once per server',
    source: 'observed with Claude Code 2.1.197; its documentation, permissions.md',
  },
  precedence: CLAUDE_CODE_PRECEDENCE,
  ...underMcpServers(CLAUDE_CODE_ENTRY),
  readCommands: ({ root }) => commandsNamed(root, 'headersHelper', 'value'),
});
