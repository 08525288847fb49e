import { defineClient } from '../model/client';
import { atHome, NO_REFERENCES, ownServersStart, underMcpServers } from '../model/dialect/usualClient';

const windows = { scope: 'user', base: 'home', platforms: ['windows'] } as const;

/**
 * `mcp_servers.json` of Sema4.ai Studio: a person’s servers. Source: docker/mcp-gateway, pkg/client/config.yml.
 */
export default defineClient({
  name: 'Sema4.ai Studio',
  syntax: 'jsonc',
  locations: [
    ...atHome('.sema4ai/sema4ai-studio/mcp_servers.json'),
    { ...windows, path: 'AppData/Local/sema4ai/sema4ai-studio/mcp_servers.json' },
  ],
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('docker/mcp-gateway@2bd20fe, pkg/client/config.yml'),
  ...underMcpServers(),
});
