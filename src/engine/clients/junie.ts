import { defineClient } from '../model/client';
import { NO_REFERENCES, unconfirmedStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.junie/mcp/mcp.json`: servers for JetBrains Junie, of a project and of the person. No reference is confirmed.
 * Source: dyoshikawa/rulesync, junie-mcp.ts.
 */
export default defineClient({
  name: 'Junie',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.junie/mcp/mcp.json' },
    { scope: 'user', path: '.junie/mcp/mcp.json', base: 'home' },
  ],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('dyoshikawa/rulesync@cfebcd75, junie-mcp.ts'),
  ...underMcpServers(),
});
