import { defineClient } from '../model/client';
import { readServerMap } from '../model/readServers';
import { atHome, inFolder, NO_REFERENCES, unconfirmedStart } from '../model/usualClient';
import { valueAt } from '../syntax/tree';

/** `.grok/config.toml`: servers for Grok Build, written as for Codex. Source: dyoshikawa/rulesync, grokcli-paths.ts. */
export default defineClient({
  name: 'Grok Build',
  syntax: 'toml',
  locations: [...inFolder('.grok/config.toml'), ...atHome('.grok/config.toml')],
  movedBy: [['GROK_HOME', '.grok']],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('dyoshikawa/rulesync@cfebcd75, grokcli-paths.ts'),
  serversKey: ['mcp_servers'],
  readServers: ({ root }) => readServerMap(valueAt(root, 'mcp_servers')),
});
