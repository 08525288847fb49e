import { defineClient } from '../model/client';
import { readServerMap, readServersUnder } from '../model/dialect/readServers';
import { inAppData, NO_REFERENCES, ownServersStart } from '../model/dialect/usualClient';
import type { McpServer } from '../model/server';
import { member, textOf, valueAt } from '../syntax/tree';

/**
 * `Witsy/settings.json`: a person’s servers in Witsy: its own in a list, where `url` holds the arguments of a command, and
 * those of Claude Desktop’s kind. Source: nbonamy/witsy, src/types/mcp.ts; smithery-ai/cli, clients.ts.
 */
export default defineClient({
  name: 'Witsy',
  syntax: 'jsonc',
  locations: inAppData('Witsy/settings.json'),
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('nbonamy/witsy@000d85e, src/types/mcp.ts'),
  serversKey: ['mcpServers'],
  readServers: ({ root }) => [
    ...[
      ['mcp', 'servers'],
      ['plugins', 'mcp', 'servers'],
    ].flatMap(it => readServerMap(valueAt(root, ...it)).map(at => at.as(own))),
    ...readServersUnder(root, 'mcpServers'),
  ],
});

function own(server: McpServer): McpServer {
  const state = textOf(member(server.node, 'state')?.value);
  const { url, ...rest } = server;
  const started = server.command && url ? { ...rest, args: [url] } : server;
  return state ? { ...started, disabled: { value: state.value === 'disabled', range: state.range } } : started;
}
