import { CLAUDE_CODE_ENTRY, CLAUDE_CODE_PLUGIN } from '../knowledge/claudeCode';
import { defineClient } from '../model/client';
import { readServersWithout } from '../model/dialect/readServers';
import { atHome } from '../model/dialect/usualClient';

/**
 * `.mcp.json` of a plugin that is installed in Claude Code; the map may stand in it without a key.
 * Source: Claude Code documentation, plugins-reference.md; snyk/agent-scan, well_known_clients.py (the folder).
 */
export default defineClient({
  name: 'Claude Code plugin',
  syntax: 'jsonc',
  locations: atHome('.claude/plugins/cache/*/*/*/.mcp.json'),
  movedBy: [['CLAUDE_CONFIG_DIR', '.claude']],
  ...CLAUDE_CODE_PLUGIN,
  readServers: ({ root }) => readServersWithout(root, 'mcpServers', CLAUDE_CODE_ENTRY),
});
