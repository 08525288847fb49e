import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { atHome, inFolder, NO_REFERENCES, unconfirmedStart } from '../model/dialect/usualClient';
import type { McpServer } from '../model/server';
import { textOf, valueAt } from '../syntax/tree';

/**
 * `.mux/mcp.jsonc`: servers for Mux, of a project and of the person: a whole command line in a text, or an entry.
 * Source: coder/mux, src/node/services/mcpConfigService.ts.
 */
export default defineClient({
  name: 'Mux',
  syntax: 'jsonc',
  locations: [...inFolder('.mux/mcp.jsonc'), ...atHome('.mux/mcp.jsonc')],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('coder/mux, src/node/services/mcpConfigService.ts'),
  precedence: { order: ['workspace', 'user'], source: 'coder/mux, src/node/services/mcpConfigService.ts' },
  serversKey: ['servers'],
  readServers: ({ root }) => readServerMap(valueAt(root, 'servers')).map(it => it.as(withLine)),
});

function withLine(server: McpServer): McpServer {
  const command = textOf(server.node);
  return command ? { ...server, transport: 'stdio', command } : server;
}
