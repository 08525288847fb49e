import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { atHome, everydayIn, NO_REFERENCES } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * Agents of Gemini CLI: Markdown whose head may bring servers along.
 * Source: google-gemini/gemini-cli, packages/core/src/agents/agentLoader.ts.
 */
export default defineClient({
  name: 'Gemini CLI (agent)',
  syntax: 'markdown',
  locations: [...everydayIn('.gemini/agents/*.md'), ...atHome('.gemini/agents/*.md')],
  movedBy: [['GEMINI_CLI_HOME', '']],
  references: NO_REFERENCES,
  startsUnasked: {
    value: false,
    when: 'with the agent, in a folder that the person trusted',
    source: 'google-gemini/gemini-cli, packages/core/src/agents/agentLoader.ts',
  },
  serversKey: ['mcp_servers'],
  readServers: ({ root }) =>
    readServerMap(valueAt(root, 'mcp_servers'), {
      approvalKeys: ['trust'],
      addresses: { httpUrl: 'http', url: 'http' },
      addressWins: true,
    }),
});
