import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { dottedMember } from '../model/dialect/readSettings';
import { atHome, everydayIn, NO_REFERENCES, unconfirmedStart } from '../model/dialect/usualClient';

/**
 * Settings of Theia IDE: servers under `ai-features.mcp.mcpServers`, remote ones with `serverUrl`.
 * Source: eclipse-theia/theia, packages/ai-mcp/README.md.
 */
export default defineClient({
  name: 'Theia IDE',
  syntax: 'jsonc',
  locations: [...everydayIn('.theia/settings.json'), ...atHome('.theia/settings.json', '.theia-ide/settings.json')],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('eclipse-theia/theia, packages/ai-mcp/README.md'),
  serversKey: ['ai-features', 'mcp', 'mcpServers'],
  readServers: ({ root }) =>
    readServerMap(dottedMember(root, 'ai-features.mcp.mcpServers')?.value, {
      addresses: { serverUrl: 'http', url: 'http' },
      tokenKeys: ['serverAuthToken'],
    }),
});
