import type { ClientFormat } from '../client';
import { endpointsAt } from './readEndpoints';
import { readServersUnder } from './readServers';
import { openCodeApprovals, openCodeCommands } from './ruleSettings';

type Reading =
  | 'syntax'
  | 'serversKey'
  | 'ownEntries'
  | 'readServers'
  | 'readApprovals'
  | 'readCommands'
  | 'readEndpoints';

/** One object, so that both read the same entries once. */
const DIALECT = { commandIs: 'words', envKey: 'environment' } as const;

/**
 * What the settings of OpenCode say, and of Kilo Code, which is built from it.
 * Source: anomalyco/opencode, packages/opencode/src/config/{config,mcp}.ts; run with 1.18.33.
 */
export const OPEN_CODE: Pick<ClientFormat, Reading> = {
  syntax: 'jsonc',
  serversKey: ['mcp'],
  ownEntries: true,
  readServers: ({ root }) => readServersUnder(root, 'mcp', DIALECT),
  readApprovals: ({ root }) => openCodeApprovals(root),
  readCommands: ({ root }) => openCodeCommands(root),
  readEndpoints: ({ root }) => [
    ...endpointsAt(root, 'provider', 'provider', '*', 'options', 'baseURL'),
    ...endpointsAt(root, 'redirect', 'enterprise', 'url'),
  ],
};
