import { defineClient } from '../model/client';
import { continueEndpoints } from '../model/dialect/readEndpoints';
import { readServerMap } from '../model/dialect/readServers';
import { atHome, NO_REFERENCES, ownServersStart } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * `~/.continue/config.json`: a person’s servers in Continue before its YAML, as a list.
 * Source: continuedev/continue, core/config/load.ts.
 */
export default defineClient({
  name: 'Continue',
  syntax: 'jsonc',
  locations: atHome('.continue/config.json'),
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('continuedev/continue@d0a3c0b, core/config/load.ts'),
  serversKey: ['experimental', 'modelContextProtocolServers'],
  readEndpoints: ({ root }) => continueEndpoints(root),
  readServers: ({ root }) =>
    readServerMap(valueAt(root, 'experimental', 'modelContextProtocolServers'), { wrapper: 'transport' }),
});
