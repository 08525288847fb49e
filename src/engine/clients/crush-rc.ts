import { CRUSH } from '../knowledge/crush';
import { defineClient } from '../model/client';
import { crushCommands, crushSettings } from '../model/dialect/crushScript';
import { hookCommands } from '../model/dialect/readCommands';
import { endpointsAt } from '../model/dialect/readEndpoints';
import { readServerMap } from '../model/dialect/readServers';
import { namesAt } from '../model/dialect/readSettings';
import { atHome } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * `crushrc`: a script that Crush runs when it starts, with commands that set up its servers.
 * Source: charmbracelet/crush, internal/skills/builtin/crush-config/SKILL.md.
 */
export default defineClient({
  name: 'Crush',
  syntax: 'shell',
  locations: [
    { scope: 'workspace', path: 'crushrc', ancestors: 'repository', rank: 1 },
    { scope: 'workspace', path: '.crushrc', ancestors: 'repository', rank: 0 },
    ...atHome('.config/crush/crushrc'),
  ],
  movedBy: [['CRUSH_GLOBAL_CONFIG', '.config/crush']],
  ...CRUSH,
  serversKey: [],
  readServers: ({ root }) => readServerMap(valueAt(crushSettings(root), 'mcp')),
  readApprovals: ({ root }) => namesAt(crushSettings(root), ['permissions', 'allowed_tools'], 'tools'),
  readEndpoints: ({ root }) => endpointsAt(crushSettings(root), 'provider', 'providers', '*', 'base_url'),
  readCommands: ({ root, text }) => [...hookCommands(crushSettings(root)), ...crushCommands(root, text)],
});
