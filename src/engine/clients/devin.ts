import { defineClient } from '../model/client';
import { NO_REFERENCES, unconfirmedStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.devin/mcp_config.json`: servers for Devin on this machine, of a repository and of the person. No reference is confirmed.
 * Source: dyoshikawa/rulesync, devin-mcp.ts (citing docs.devin.ai/cli/extensibility/mcp/configuration).
 */
export default defineClient({
  name: 'Devin CLI',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.devin/mcp_config.json' },
    { scope: 'workspace', path: '.devin/mcp_config.local.json' },
    { scope: 'workspace', path: '.devin/config.json' },
    { scope: 'user', path: '.config/devin/mcp_config.json', base: 'home' },
    { scope: 'user', path: '.config/devin/config.json', base: 'home' },
  ],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('dyoshikawa/rulesync@cfebcd75, devin-mcp.ts'),
  ...underMcpServers(),
});
