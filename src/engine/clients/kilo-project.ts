import { defineClient } from '../model/client';
import { endpointsAt } from '../model/readEndpoints';
import { readServerMap } from '../model/readServers';
import { openCodeApprovals, openCodeCommands } from '../model/ruleSettings';
import { NO_REFERENCES } from '../model/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * `kilo.json`: servers that a repository sets up for Kilo Code 7, in OpenCode’s words; it reads OpenCode’s file too. A
 * reference in it would leave the client without any server. Source: run with Kilo CLI 7.8.1; dyoshikawa/rulesync, kilo-mcp.ts.
 */
export default defineClient({
  name: 'Kilo Code',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.kilo/kilo.json' },
    { scope: 'workspace', path: '.kilo/kilo.jsonc' },
    { scope: 'workspace', path: 'kilo.json' },
    { scope: 'workspace', path: 'kilo.jsonc' },
    { scope: 'workspace', path: 'opencode.json' },
  ],
  references: NO_REFERENCES,
  startsUnasked: {
    value: true,
    evenUntrusted: true,
    when: 'in a fresh clone, even for `kilo mcp list`',
    source: 'observed with Kilo CLI 7.8.1',
  },
  precedence: { order: ['workspace', 'user'], source: 'as OpenCode, which it is built from' },
  serversKey: ['mcp'],
  readEndpoints: ({ root }) => [
    ...endpointsAt(root, 'provider', 'provider', '*', 'options', 'baseURL'),
    ...endpointsAt(root, 'redirect', 'enterprise', 'url'),
  ],
  readServers: ({ root }) => readServerMap(valueAt(root, 'mcp'), { commandIs: 'words', envKey: 'environment' }),
  readApprovals: ({ root }) => openCodeApprovals(root),
  readCommands: ({ root }) => openCodeCommands(root),
});
