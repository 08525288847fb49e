import { CLAUDE_CODE_ENTRY, CLAUDE_CODE_PRECEDENCE } from '../knowledge/claude-code';
import { defineClient } from '../model/client';
import { readServersWithout } from '../model/readServers';
import { atHome } from '../model/usualClient';

/**
 * `.mcp.json` of a plugin that is installed in Claude Code; the map may stand in it without a key.
 * Source: Claude Code documentation, plugins-reference.md; snyk/agent-scan, well_known_clients.py (the folder).
 */
export default defineClient({
  name: 'Claude Code plugin',
  syntax: 'jsonc',
  locations: atHome('.claude/plugins/cache/*/*/*/.mcp.json'),
  strict: { comments: true },
  references: {
    expands: [/\$\{[A-Za-z_][A-Za-z0-9_.]*(?::-[^{}]*)?\}/],
    environment: name => `\${${name}}`,
  },
  startsUnasked: {
    value: true,
    when: 'once the plugin is enabled',
    source: 'Claude Code documentation, plugins-reference.md',
  },
  precedence: CLAUDE_CODE_PRECEDENCE,
  serversKey: ['mcpServers'],
  readServers: ({ root }) => readServersWithout(root, 'mcpServers', CLAUDE_CODE_ENTRY),
});
