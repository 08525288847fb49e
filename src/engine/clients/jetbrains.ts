import { defineClient } from '../model/client';
import { readServersUnder } from '../model/readServers';

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
  references: { expands: [] },
  startsUnasked: {
    value: false,
    when: 'whether it asks first is not confirmed',
    source: 'dyoshikawa/rulesync@cfebcd75, aiassistant-mcp.ts',
  },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => readServersUnder(root, 'mcpServers'),
});
