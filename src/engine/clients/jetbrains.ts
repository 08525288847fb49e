import { defineClient } from '../model/client';
import { NO_REFERENCES, unconfirmedStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.ai/mcp/mcp.json`: servers for JetBrains AI Assistant, of a project and of the person. No reference is confirmed.
 * Source: dyoshikawa/rulesync, aiassistant-mcp.ts (citing jetbrains.com/help/ai-assistant/mcp.html).
 */
export default defineClient({
  name: 'JetBrains AI Assistant',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.ai/mcp/mcp.json' },
    { scope: 'user', path: '.ai/mcp/mcp.json', base: 'home' },
  ],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('dyoshikawa/rulesync@cfebcd75, aiassistant-mcp.ts'),
  ...underMcpServers(),
});
