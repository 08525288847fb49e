import { defineClient } from '../model/client';
import { atHome, NO_REFERENCES, underMcpServers } from '../model/dialect/usualClient';

/**
 * Places where Claude Code once looked, or where people think it does: it reads none of them, while other tools may.
 * Source: Claude Code documentation, mcp-quickstart.md; run with 2.1.197, which listed nothing from all of them together.
 */
export default defineClient({
  name: 'Claude Code',
  syntax: 'jsonc',
  locations: [
    ...atHome(
      '.claude/mcp_servers.json',
      '.claude/.mcp.json',
      '.claude/mcp.json',
      '.claude/config/mcp.json',
      '.config/claude-code/mcp-servers.json',
      '.anthropic/mcp/*.json',
    ),
    {
      scope: 'managed',
      path: 'C:/ProgramData/ClaudeCode/managed-settings.json',
      base: 'system',
      platforms: ['windows'],
    },
  ],
  references: NO_REFERENCES,
  startsUnasked: {
    value: false,
    when: 'it reads `~/.claude.json` and `.mcp.json` instead',
    source: 'observed with Claude Code 2.1.197',
  },
  ...underMcpServers(),
  stale: 'Claude Code does not read this place: its own servers stand in ~/.claude.json',
});
