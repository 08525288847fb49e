import { defineClient } from '../model/client';
import { NO_REFERENCES, unconfirmedStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `mcp_config.json` of Google Antigravity: servers of a folder and of the person, remote ones under `serverUrl`. No reference
 * is confirmed. Source: dyoshikawa/rulesync, antigravity-{ide,cli}-mcp.ts; github/github-mcp-server, install-antigravity.md.
 */
export default defineClient({
  name: 'Antigravity',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.agents/mcp_config.json' },
    { scope: 'workspace', path: '.gemini/config/mcp_config.json', copied: true },
    { scope: 'workspace', path: '.gemini/antigravity/mcp_config.json', copied: true },
    { scope: 'user', path: '.gemini/config/mcp_config.json', base: 'home' },
    { scope: 'user', path: '.gemini/antigravity/mcp_config.json', base: 'home' },
    { scope: 'user', path: '.gemini/antigravity-cli/mcp_config.json', base: 'home' },
  ],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('dyoshikawa/rulesync@cfebcd75, antigravity-ide-mcp.ts'),
  ...underMcpServers({ addresses: { serverUrl: 'http', url: 'http' } }),
});
