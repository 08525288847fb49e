import { defineClient } from '../model/client';
import { inAppData, NO_REFERENCES, ownServersStart, underMcpServers } from '../model/usualClient';

/**
 * `Witsy/settings.json`: a person’s servers in Witsy. Source: smithery-ai/cli, clients.ts.
 */
export default defineClient({
  name: 'Witsy',
  syntax: 'jsonc',
  locations: inAppData('Witsy/settings.json'),
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('smithery-ai/cli@407ac3b, clients.ts'),
  ...underMcpServers(),
});
