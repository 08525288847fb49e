import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { atHome, NO_REFERENCES, ownServersStart } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/** `~/.hermes/config.yaml`: servers for Hermes Agent. Source: hermes-agent.nousresearch.com/docs/user-guide/features/mcp. */
export default defineClient({
  name: 'Hermes Agent',
  syntax: 'yaml',
  locations: [
    ...atHome('.hermes/config.yaml'),
    ...atHome('AppData/Local/hermes/config.yaml').map(it => ({ ...it, platforms: ['windows'] as const })),
  ],
  movedBy: [['HERMES_HOME', '.hermes']],
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('hermes-agent.nousresearch.com/docs/user-guide/features/mcp'),
  serversKey: ['mcp_servers'],
  readServers: ({ root }) => readServerMap(valueAt(root, 'mcp_servers')),
});
