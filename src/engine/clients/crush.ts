import { CRUSH } from '../knowledge/crush';
import { defineClient } from '../model/client';
import { commandAt, commandsInValues, hookCommands } from '../model/dialect/readCommands';
import { endpointsAt } from '../model/dialect/readEndpoints';
import { inLowerCase, readServerMap } from '../model/dialect/readServers';
import { namesAt, switchAt } from '../model/dialect/readSettings';
import { settingsAt } from '../model/dialect/settingsAt';
import { itemsOf, type Node, textOf, valueAt } from '../syntax/tree';

/**
 * `crush.json`: servers for Crush, of a repository and of the person. Any string may hold `$(command)`, which it runs, and
 * its keys count in every case. Source: charmbracelet/crush, internal/config/{load,resolve,config}.go; README.md.
 */
export default defineClient({
  name: 'Crush',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.crush/crush.json', rank: -1 },
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
  readApprovals: ({ root }) => [
    ...namesAt(root, ['permissions', 'allowed_tools'], 'tools'),
    // Only its option `--yolo` sets this one: in a file it is what somebody wished for.
    ...switchAt(root, ['permissions', 'skip_requests'], 'confirmation', { unread: true }),
  ],
  readCommands: ({ root }) => [
    ...hookCommands(root),
    ...settingsAt(root, ['lsp', '*']).flatMap(({ value }) =>
      commandAt(value, ['command'], 'hook').map(it => ({ ...it, args: textsIn(valueAt(value, 'args')) })),
    ),
    ...commandsInValues(root),
  ],
});

const textsIn = (list: Node | undefined) => itemsOf(list).flatMap(it => textOf(it) ?? []);
