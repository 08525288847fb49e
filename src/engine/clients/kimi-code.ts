import { defineClient } from '../model/client';
import { NO_REFERENCES, unconfirmedStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.kimi-code/mcp.json`: servers for Kimi Code, of a repository and of the person; `~/.kimi/mcp.json` is Kimi CLI’s.
 * No reference is confirmed. Source: dyoshikawa/rulesync, kimi-code-mcp.ts; MoonshotAI/kimi-cli, docs/en/customization/mcp.md.
 */
export default defineClient({
  name: 'Kimi Code',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.kimi-code/mcp.json' },
    { scope: 'user', path: '.kimi-code/mcp.json', base: 'home' },
    { scope: 'user', path: '.kimi/mcp.json', base: 'home' },
  ],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('dyoshikawa/rulesync@cfebcd75, kimi-code-mcp.ts'),
  ...underMcpServers(),
});
