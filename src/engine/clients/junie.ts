import { defineClient } from '../model/client';
import { readServersUnder } from '../model/readServers';

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
  references: { expands: [] },
  startsUnasked: {
    value: false,
    when: 'whether it asks first is not confirmed',
    source: 'dyoshikawa/rulesync@cfebcd75, junie-mcp.ts',
  },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => readServersUnder(root, 'mcpServers'),
});
