import { defineClient } from '../model/client';
import { atHome, NO_REFERENCES, ownServersStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.boltai/mcp.json`: a person’s servers in BoltAI. Source: smithery-ai/cli, clients.ts.
 */
export default defineClient({
  name: 'BoltAI',
  syntax: 'jsonc',
  locations: atHome('.boltai/mcp.json'),
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('smithery-ai/cli@407ac3b, clients.ts'),
  ...underMcpServers(),
});
