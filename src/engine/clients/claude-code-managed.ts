import { CLAUDE_CODE_ENTRY, CLAUDE_CODE_FOLDERS, CLAUDE_CODE_PRECEDENCE } from '../knowledge/claudeCode';
import { defineClient } from '../model/client';
import { BRACED_OR_DEFAULT, onMachine, underMcpServers } from '../model/dialect/usualClient';

/**
 * `managed-mcp.json`: servers that an administrator sets up for Claude Code on a machine; then it starts no others.
 * Source: Claude Code documentation, managed-mcp.md.
 */
export default defineClient({
  name: 'Claude Code',
  syntax: 'jsonc',
  locations: onMachine(CLAUDE_CODE_FOLDERS, 'managed-mcp.json'),
  strict: { comments: true },
  references: BRACED_OR_DEFAULT,
  startsUnasked: {
    value: true,
    when: 'with every session: where this file is, it is the only one that counts',
    source: 'Claude Code documentation, managed-mcp.md',
  },
  precedence: CLAUDE_CODE_PRECEDENCE,
  ...underMcpServers(CLAUDE_CODE_ENTRY),
});
