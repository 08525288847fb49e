import { CLAUDE_CODE_ENTRY, CLAUDE_CODE_PRECEDENCE } from '../knowledge/claudeCode';
import { defineClient } from '../model/client';
import { commandsNamed } from '../model/dialect/readCommands';
import { readServerMap } from '../model/dialect/readServers';
import { BRACED_OR_DEFAULT } from '../model/dialect/usualClient';
import { membersOf, valueAt } from '../syntax/tree';

/**
 * `~/.claude.json`: a person's own servers, and those for one folder of theirs ("local").
 * Source: Claude Code documentation, mcp.md; run with 2.1.197.
 */
export default defineClient({
  name: 'Claude Code',
  syntax: 'jsonc',
  locations: [{ scope: 'user', path: '.claude.json', base: 'home' }],
  movedBy: [['CLAUDE_CONFIG_DIR', '']],
  strict: { comments: true },
  references: BRACED_OR_DEFAULT,
  startsUnasked: {
    value: true,
    when: 'with every session, as they are the servers of the person',
    source: 'Claude Code documentation, mcp.md',
  },
  precedence: CLAUDE_CODE_PRECEDENCE,
  serversKey: ['mcpServers'],
  readServers: ({ root }) => [
    ...readServerMap(valueAt(root, 'mcpServers'), CLAUDE_CODE_ENTRY),
    ...membersOf(valueAt(root, 'projects')).flatMap(({ key, value }) =>
      readServerMap(valueAt(value, 'mcpServers'), CLAUDE_CODE_ENTRY).map(it =>
        it.as(server => ({ ...server, folder: key })),
      ),
    ),
  ],
  readCommands: ({ root }) => commandsNamed(root, 'headersHelper', 'value'),
});
