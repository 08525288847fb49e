import { defineClient } from '../model/client';
import { agentApprovals, isAgent } from '../model/dialect/readAgent';
import { hookCommands } from '../model/dialect/readCommands';
import { atHome, BRACED, inFolder, underMcpServers } from '../model/dialect/usualClient';

/**
 * Agents of Kiro, of a repository and of the person, with their servers, hooks and approved tools.
 * Source: kiro.dev/docs/cli/custom-agents.
 */
export default defineClient({
  name: 'Kiro',
  syntax: 'jsonc',
  locations: [...inFolder('.kiro/agents/*.json'), ...atHome('.kiro/agents/*.json')],
  references: BRACED,
  startsUnasked: {
    value: true,
    when: 'with the session that runs this agent',
    source: 'kiro.dev/docs/cli/custom-agents',
  },
  precedence: { order: ['workspace', 'user'], source: 'kiro.dev/docs/cli/custom-agents' },
  ...underMcpServers({ approvalKeys: ['autoApprove'] }),
  isFor: ({ root }) => isAgent(root),
  readApprovals: ({ root }) => agentApprovals(root),
  readCommands: ({ root }) => hookCommands(root),
});
