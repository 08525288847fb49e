import { defineClient } from '../model/client';
import { atHome, inFolder, NO_REFERENCES, unconfirmedStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.agents/mcp.json`: servers for Codebuff, of a project and of the person; ZCode reads the same files where its own name
 * none. Source: codebuff.com/docs/tips/mcp-servers; zcode.z.ai/en/docs/mcp-services.
 */
export default defineClient({
  name: 'Codebuff and ZCode',
  syntax: 'jsonc',
  locations: [...inFolder('.agents/mcp.json'), ...atHome('.agents/mcp.json')],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('codebuff.com/docs/tips/mcp-servers'),
  ...underMcpServers(),
});
