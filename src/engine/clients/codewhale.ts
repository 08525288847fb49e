import { defineClient } from '../model/client';
import { atHome, inFolder, NO_REFERENCES, underMcpServers } from '../model/dialect/usualClient';

/** `.codewhale/mcp.json`: servers for Codewhale, of a workspace and of the person. Source: Hmbown/Codewhale, docs/MCP.md. */
export default defineClient({
  name: 'Codewhale',
  syntax: 'jsonc',
  locations: [...inFolder('.codewhale/mcp.json'), ...atHome('.codewhale/mcp.json')],
  references: NO_REFERENCES,
  startsUnasked: {
    value: true,
    when: 'with the session, once the folder is trusted',
    source: 'Hmbown/Codewhale, docs/MCP.md',
  },
  precedence: { order: ['workspace', 'user'], source: 'Hmbown/Codewhale, docs/MCP.md' },
  ...underMcpServers(),
});
