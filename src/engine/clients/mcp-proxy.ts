import { defineClient } from '../model/client';
import { readServerMap, startsSomething } from '../model/dialect/readServers';
import { everydayIn, NO_REFERENCES } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * `config.json` of a proxy that starts servers for others: TBXark’s mcp-proxy (`mcpProxy` beside the servers) and mcpo.
 * Source: TBXark/mcp-proxy, config.json; open-webui/mcpo, src/mcpo/main.py.
 */
export default defineClient({
  name: 'mcp-proxy and mcpo',
  syntax: 'jsonc',
  locations: everydayIn('config.json'),
  strict: { comments: true },
  references: NO_REFERENCES,
  startsUnasked: {
    value: true,
    when: 'with the proxy that is started with this file',
    source: 'TBXark/mcp-proxy@4f78891, config.json; open-webui/mcpo@788ff92, src/mcpo/main.py',
  },
  serversKey: ['mcpServers'],
  isFor: ({ root }) => readServerMap(valueAt(root, 'mcpServers')).some(startsSomething),
  readServers: ({ root }) => readServerMap(valueAt(root, 'mcpServers')),
});
