import { defineClient } from '../model/client';
import { commandsInValues } from '../model/dialect/readCommands';
import { EDITOR_REFERENCES, underMcpServers } from '../model/dialect/usualClient';
import { hubCommandsIn } from '../model/substitution';
import { valueAt } from '../syntax/tree';

/** `.cursor/mcp.json`: servers that a repository sets up for Cursor. Sources: Cursor documentation, mcp; CVE-2025-54136. */
export default defineClient({
  name: 'Cursor',
  syntax: 'jsonc',
  locations: [{ scope: 'workspace', path: '.cursor/mcp.json' }],
  references: EDITOR_REFERENCES,
  startsUnasked: {
    value: false,
    when: 'it asks for every new or changed server since version 1.3',
    source: 'https://github.com/cursor/cursor/security/advisories/GHSA-24mc-g4xr-4395',
  },
  precedence: { order: ['workspace', 'user'], source: 'Cursor documentation, mcp' },
  ...underMcpServers(),
  readCommands: ({ root }) => commandsInValues(valueAt(root, 'mcpServers'), hubCommandsIn),
});
