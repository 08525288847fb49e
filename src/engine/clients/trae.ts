import { defineClient } from '../model/client';
import { NO_REFERENCES, unconfirmedStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.trae/mcp.json`: servers for Trae; in its editor folder those of the person. No reference is confirmed.
 * Source: smithery-ai/cli, clients.ts (citing docs.trae.ai); the file in a repository: seen in the wild only.
 */
export default defineClient({
  name: 'Trae',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.trae/mcp.json' },
    { scope: 'user', path: 'Trae/User/mcp.json', base: 'config' },
    { scope: 'user', path: 'Trae CN/User/mcp.json', base: 'config' },
  ],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('smithery-ai/cli@407ac3b, clients.ts'),
  ...underMcpServers(),
});
