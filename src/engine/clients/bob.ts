import { defineClient } from '../model/client';
import { atHome, inFolder, NO_REFERENCES, unconfirmedStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.bob/mcp.json`: servers for IBM Bob, of a project and of the person. A bare `url` means SSE; Bob Shell writes `httpURL`.
 * Source: bob.ibm.com/docs/ide/configuration/mcp/mcp-in-bob and /docs/shell/configuration/mcp/mcp-bobshell.
 */
export default defineClient({
  name: 'IBM Bob',
  syntax: 'jsonc',
  locations: [...inFolder('.bob/mcp.json'), ...atHome('.bob/settings/mcp.json', '.bob/mcp_settings.json')],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('dyoshikawa/rulesync@62d26f1, bob-paths.ts'),
  precedence: { order: ['workspace', 'user'], source: 'bob.ibm.com/docs/ide/configuration/mcp/mcp-in-bob' },
  ...underMcpServers({ approvalKeys: ['alwaysAllow'], addresses: { httpURL: 'http', url: 'sse' } }),
});
