import { defineClient } from '../model/client';
import { readServerMap } from '../model/readServers';
import { atHome, inFolder, NO_REFERENCES, unconfirmedStart } from '../model/usualClient';
import { valueAt } from '../syntax/tree';

/** `reasonix.toml`: a list of servers for Reasonix. Source: dyoshikawa/rulesync, reasonix-mcp.ts. */
export default defineClient({
  name: 'Reasonix',
  syntax: 'toml',
  locations: [...inFolder('reasonix.toml'), ...atHome('.reasonix/config.toml')],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('dyoshikawa/rulesync@cfebcd75, reasonix-mcp.ts'),
  serversKey: ['plugins'],
  readServers: ({ root }) => readServerMap(valueAt(root, 'plugins')),
});
