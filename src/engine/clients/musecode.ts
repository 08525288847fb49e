import { defineClient } from '../model/client';
import { readServersUnder } from '../model/dialect/readServers';
import { atHome, NO_REFERENCES, ownServersStart } from '../model/dialect/usualClient';

/**
 * `~/.config/muse/settings.json`: a person’s servers in Muse Code, under `mcp_servers`.
 * Source: dyoshikawa/rulesync, musecode-mcp.ts (citing dev.meta.ai/docs/muse-code).
 */
export default defineClient({
  name: 'Muse Code',
  syntax: 'jsonc',
  locations: atHome('.config/muse/settings.json'),
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('dyoshikawa/rulesync@cfebcd75, musecode-mcp.ts'),
  serversKey: ['mcp_servers'],
  readServers: ({ root }) => readServersUnder(root, 'mcp_servers'),
});
