import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { atHome, inFolder, NO_REFERENCES, unconfirmedStart } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/** `.pochi/config.jsonc`: servers for Pochi, of a project and of the person. Source: docs.getpochi.com/mcp; TabbyML/pochi, packages/cli/src/mcp. */
export default defineClient({
  name: 'Pochi',
  syntax: 'jsonc',
  locations: [...inFolder('.pochi/config.jsonc'), ...atHome('.pochi/config.jsonc')],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('docs.getpochi.com/mcp'),
  serversKey: ['mcp'],
  readServers: ({ root }) => readServerMap(valueAt(root, 'mcp')),
});
