import { defineClient } from '../model/client';
import { atHome, NO_REFERENCES, ownServersStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.config/enconvo/mcp_config.json`: a person’s servers in Enconvo. Source: smithery-ai/cli, clients.ts.
 */
export default defineClient({
  name: 'Enconvo',
  syntax: 'jsonc',
  locations: atHome('.config/enconvo/mcp_config.json'),
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('smithery-ai/cli@407ac3b, clients.ts'),
  ...underMcpServers(),
});
