import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { inAppData, NO_REFERENCES, ownServersStart } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * `mcp.json` in the data folder of 5ire: a person’s servers. Source: nanbingxyz/5ire, src/main/mcp.ts.
 */
export default defineClient({
  name: '5ire',
  syntax: 'jsonc',
  locations: inAppData('5ire/mcp.json'),
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('nanbingxyz/5ire@d55f353, src/main/mcp.ts'),
  serversKey: ['mcpServers'],
  readServers: ({ root }) => [
    ...readServerMap(valueAt(root, 'mcpServers'), { onKey: 'isActive' }),
    ...readServerMap(valueAt(root, 'servers'), { onKey: 'isActive' }),
  ],
});
