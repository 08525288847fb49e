import { defineClient } from '../model/client';
import { NO_REFERENCES, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.rovodev/mcp.json`: servers for Atlassian Rovo Dev, of a repository and of the person. No reference is confirmed.
 * Source: dyoshikawa/rulesync, rovodev-mcp.ts; upstash/context7, all-clients.mdx.
 */
export default defineClient({
  name: 'Rovo Dev',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.rovodev/mcp.json' },
    { scope: 'user', path: '.rovodev/mcp.json', base: 'home' },
  ],
  references: NO_REFERENCES,
  startsUnasked: {
    value: false,
    when: 'a list in its own settings says which servers may start',
    source: 'dyoshikawa/rulesync@cfebcd75, rovodev-mcp.ts',
  },
  ...underMcpServers(),
});
