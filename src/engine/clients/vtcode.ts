import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { atHome, inFolder, NO_REFERENCES, unconfirmedStart } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * `vtcode.toml`: a list of servers for VT Code, of a project and of the person; a remote one has an `endpoint`. Keys are
 * taken from the environment by name. Source: vinhnx/VTCode, docs/guides/mcp-integration.md.
 */
export default defineClient({
  name: 'VT Code',
  syntax: 'toml',
  locations: [...inFolder('vtcode.toml', '.vtcode/vtcode.toml'), ...atHome('.vtcode/vtcode.toml')],
  strict: {},
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('vinhnx/VTCode, docs/guides/mcp-integration.md'),
  serversKey: ['mcp', 'providers'],
  readServers: ({ root }) =>
    readServerMap(valueAt(root, 'mcp', 'providers'), {
      addresses: { endpoint: 'http' },
      headersAt: ['http_headers'],
      cwdKey: 'working_directory',
    }),
});
