import { defineClient } from '../model/client';
import { gooseExtensions } from '../model/dialect/gooseExtension';
import { codeAt } from '../model/dialect/readCommands';
import { endpoint } from '../model/dialect/readEndpoints';
import { wordAt } from '../model/dialect/readSettings';
import { atHome } from '../model/dialect/usualClient';
import { membersOf, valueAt } from '../syntax/tree';

/**
 * `config.yaml` of Goose: servers are extensions that start a program, call an address or hold Python of their own.
 * Source: block/goose, crates/goose/src/config/extensions.rs and agents/extension.rs.
 */
export default defineClient({
  name: 'Goose',
  syntax: 'yaml',
  locations: [
    ...atHome('.config/goose/config.yaml').map(it => ({ ...it, platforms: ['linux', 'macos'] as const })),
    { scope: 'user', path: 'Block/goose/config/config.yaml', base: 'config', platforms: ['windows'] },
  ],
  strict: {},
  references: { expands: [/\$\{[A-Za-z_][A-Za-z0-9_]*\}/], byName: { env: 'env_keys' } },
  startsUnasked: {
    value: true,
    when: 'with each session, as they are the servers of the person',
    source: 'block/goose, crates/goose/src/config/extensions.rs',
  },
  serversKey: ['extensions'],
  readServers: ({ root }) => gooseExtensions(valueAt(root, 'extensions')),
  // Its settings are called like the variables that they stand for.
  readEndpoints: ({ root }) => membersOf(root).map(it => endpoint('variable', it)),
  readCommands: ({ root }) => codeAt(root, 'extensions', '*', 'code'),
  readApprovals: ({ root }) => wordAt(root, ['GOOSE_MODE'], ['auto'], 'confirmation', { milder: true }),
});
