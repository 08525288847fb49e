import { defineClient } from '../model/client';
import { endpointsAt } from '../model/readEndpoints';
import { readServerMap } from '../model/readServers';
import { openCodeApprovals, openCodeCommands } from '../model/ruleSettings';
import { ownServersStart } from '../model/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * `~/.config/kilo/kilo.json`: a person’s servers in Kilo Code 7, in OpenCode’s words.
 * Source: run with Kilo CLI 7.8.1; upstash/context7, all-clients.mdx.
 */
export default defineClient({
  name: 'Kilo Code',
  syntax: 'jsonc',
  locations: [
    { scope: 'user', path: '.config/kilo/kilo.json', base: 'home' },
    { scope: 'user', path: '.config/kilo/kilo.jsonc', base: 'home' },
  ],
  references: { expands: [/\{env:[^{}]*\}/], environment: name => `{env:${name}}` },
  startsUnasked: ownServersStart('observed with Kilo CLI 7.8.1'),
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
