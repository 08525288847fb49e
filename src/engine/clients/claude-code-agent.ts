import { defineClient } from '../model/client';
import { commandsNamed, hookCommands } from '../model/dialect/readCommands';
import { readServerMap } from '../model/dialect/readServers';
import { wordAt } from '../model/dialect/readSettings';
import { atHome, BRACED_OR_DEFAULT, everydayIn } from '../model/dialect/usualClient';
import { itemsOf, valueAt } from '../syntax/tree';

/**
 * Agents of Claude Code: Markdown whose head may bring servers along, in a list of names and of entries.
 * Source: Claude Code documentation, sub-agents.md; run with 2.1.197.
 */
export default defineClient({
  name: 'Claude Code (agent)',
  syntax: 'markdown',
  locations: [...everydayIn('.claude/agents/*.md'), ...atHome('.claude/agents/*.md')],
  movedBy: [['CLAUDE_CONFIG_DIR', '.claude']],
  references: BRACED_OR_DEFAULT,
  startsUnasked: {
    value: true,
    when: 'by `claude --agent … -p` in a fresh clone; 2.1.238 and later want a trusted folder',
    source: 'observed with Claude Code 2.1.197; its documentation, sub-agents.md',
  },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => {
    const servers = valueAt(root, 'mcpServers');
    return servers?.kind === 'array' ? itemsOf(servers).flatMap(it => readServerMap(it)) : readServerMap(servers);
  },
  readCommands: ({ root }) => [...hookCommands(root), ...commandsNamed(root, 'headersHelper', 'value')],
  readApprovals: ({ root }) => wordAt(root, ['permissionMode'], ['bypassPermissions'], 'confirmation'),
});
