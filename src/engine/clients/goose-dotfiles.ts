import { defineClient } from '../model/client';
import { gooseExtensions } from '../model/dialect/gooseExtension';
import { copiedFrom } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * `config.yaml` of Goose in a folder of dotfiles, kept there for the home folder. What else it sets is the choice of the
 * person whose files they are. Source: block/goose, crates/goose/src/config/extensions.rs; seen in repositories.
 */
export default defineClient({
  name: 'Goose (dotfiles)',
  syntax: 'yaml',
  locations: copiedFrom('.config/goose/config.yaml', 'dot_config/goose/config.yaml'),
  references: { expands: [/\$\{[A-Za-z_][A-Za-z0-9_]*\}/], byName: { env: 'env_keys' } },
  startsUnasked: {
    value: false,
    when: 'Goose reads no such file in a folder; it counts once somebody puts it into the home folder',
    source: 'block/goose, crates/goose/src/config/base.rs',
  },
  serversKey: ['extensions'],
  readServers: ({ root }) => gooseExtensions(valueAt(root, 'extensions')),
});
