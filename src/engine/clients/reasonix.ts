import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { atHome, BRACED, inFolder } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * `reasonix.toml`: a list of servers for Reasonix, of a repository and of the person.
 * Source: Reasonix, docs/GUIDE.md, docs/CONFIG_PATHS.md, internal/config/expand.go.
 */
export default defineClient({
  name: 'Reasonix',
  syntax: 'toml',
  locations: [
    ...inFolder('reasonix.toml'),
    ...atHome('.reasonix/config.toml'),
    { scope: 'user', path: 'reasonix/config.toml', base: 'config', platforms: ['windows'] },
  ],
  strict: {},
  references: BRACED,
  startsUnasked: {
    value: true,
    when: 'with the session: servers that are switched on are connected in the background',
    source: 'Reasonix, docs/GUIDE.md',
  },
  precedence: { order: ['workspace', 'user'], source: 'Reasonix, docs/GUIDE.md' },
  serversKey: ['plugins'],
  readServers: ({ root }) => readServerMap(valueAt(root, 'plugins')),
});
