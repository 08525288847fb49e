import { defineClient } from '../model/client';
import { hookCommands } from '../model/dialect/readCommands';
import { readServerMap } from '../model/dialect/readServers';
import { atHome, inFolder, NO_REFERENCES, unconfirmedStart } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/** `.zcode/config.json`: servers for ZCode, of a project and of the person. Source: zcode.z.ai/en/docs/mcp-services. */
export default defineClient({
  name: 'ZCode',
  syntax: 'jsonc',
  locations: [...inFolder('.zcode/config.json'), ...atHome('.zcode/cli/config.json')],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('zcode.z.ai/en/docs/mcp-services'),
  serversKey: ['mcp', 'servers'],
  readServers: ({ root }) => readServerMap(valueAt(root, 'mcp', 'servers')),
  readCommands: ({ root }) => hookCommands(root),
});
