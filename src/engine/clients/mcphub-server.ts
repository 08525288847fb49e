import { defineClient } from '../model/client';
import { BRACED, copiedFrom, everydayIn, underMcpServers } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * `mcp_settings.json` or `servers.json` of MCPHub, where it is deployed; Roo Code keeps the person’s servers in a file of this name.
 * Source: samanhappy/mcphub, src/config/index.ts.
 */
export default defineClient({
  name: 'MCPHub',
  syntax: 'jsonc',
  locations: [...copiedFrom('mcp_settings.json'), ...everydayIn('servers.json')],
  references: BRACED,
  startsUnasked: {
    value: true,
    when: 'with the hub that is started in this folder',
    source: 'samanhappy/mcphub@ae3fe1c, src/config/index.ts',
  },
  isFor: ({ uri, root }) => !uri.endsWith('/servers.json') || valueAt(root, 'mcpServers') !== undefined,
  ...underMcpServers({ approvalKeys: ['alwaysAllow'] }),
});
