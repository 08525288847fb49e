import { defineClient } from '../model/client';
import { atHome, NO_REFERENCES, ownServersStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `Amazon Bedrock Client/mcp_config.json`: a person’s servers in Amazon Bedrock Client. Source: smithery-ai/cli, clients.ts.
 */
export default defineClient({
  name: 'Amazon Bedrock Client',
  syntax: 'jsonc',
  locations: atHome('Amazon Bedrock Client/mcp_config.json'),
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('smithery-ai/cli@407ac3b, clients.ts'),
  ...underMcpServers(),
});
