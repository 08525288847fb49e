import { defineClient } from '../model/client';
import { atHome, NO_REFERENCES, ownServersStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.tome/mcp_config.json`: a person’s servers in Tome. Source: smithery-ai/cli, clients.ts.
 */
export default defineClient({
  name: 'Tome',
  syntax: 'jsonc',
  locations: atHome('.tome/mcp_config.json'),
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('smithery-ai/cli@407ac3b, clients.ts'),
  ...underMcpServers(),
});
