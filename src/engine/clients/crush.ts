import { CRUSH } from '../knowledge/crush';
import { defineClient } from '../model/client';
import { commandsInValues, hookCommands } from '../model/readCommands';
import { endpointsAt } from '../model/readEndpoints';
import { inLowerCase, readServerMap } from '../model/readServers';
import { namesAt } from '../model/readSettings';
import { valueAt } from '../syntax/tree';

/**
 * `crush.json`: servers for Crush, of a repository and of the person. Any string may hold `$(command)`, which it runs, and
 * its keys count in every case. Source: charmbracelet/crush, internal/config/{load,resolve,config}.go; README.md.
 */
export default defineClient({
  name: 'Crush',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: 'crush.json', ancestors: 'repository', rank: 3 },
    { scope: 'workspace', path: '.crush.json', ancestors: 'repository', rank: 2 },
    { scope: 'user', path: '.config/crush/crush.json', base: 'home' },
    { scope: 'user', path: '.local/share/crush/crush.json', base: 'home' },
    { scope: 'user', path: 'AppData/Local/crush/crush.json', base: 'home', platforms: ['windows'] },
    { scope: 'managed', path: '/etc/crush/crush.json', base: 'system', platforms: ['linux', 'macos'] },
  ],
  movedBy: [
    ['CRUSH_GLOBAL_CONFIG', '.config/crush'],
    ['CRUSH_GLOBAL_DATA', '.local/share/crush'],
  ],
  strict: { comments: true, byteOrderMark: true },
  ...CRUSH,
  serversKey: ['mcp'],
  readEndpoints: ({ root }) => endpointsAt(root, 'provider', 'providers', '*', 'base_url'),
  readServers: ({ root }) => readServerMap(valueAt(inLowerCase(root), 'mcp'), { anyCase: true }),
  readApprovals: ({ root }) => namesAt(root, ['permissions', 'allowed_tools'], 'tools'),
  readCommands: ({ root }) => [...hookCommands(root), ...commandsInValues(root)],
});
