import { defineClient } from '../model/client';
import { agentApprovals, isAgent } from '../model/dialect/readAgent';
import { hookCommands } from '../model/dialect/readCommands';
import { atHome, ENV_COLON, inFolder, underMcpServers } from '../model/dialect/usualClient';

/**
 * Agents of Amazon Q Developer, of a repository and of the person, with their servers, hooks and approved tools.
 * Source: aws/amazon-q-developer-cli, docs/agent-format.md; aws/language-servers, mcpUtils.ts.
 */
export default defineClient({
  name: 'Amazon Q',
  syntax: 'jsonc',
  locations: [
    ...inFolder('.amazonq/cli-agents/*.json', '.amazonq/agents/*.json', '.amazonq/personas/*.json'),
    ...atHome('.aws/amazonq/cli-agents/*.json', '.aws/amazonq/agents/*.json', '.aws/amazonq/personas/*.json'),
  ],
  strict: { comments: true },
  references: { ...ENV_COLON, only: ['env', 'header'] },
  startsUnasked: {
    value: true,
    when: 'with the session that runs this agent',
    source: 'aws/amazon-q-developer-cli@15cc8f3, docs/agent-format.md',
  },
  precedence: { order: ['workspace', 'user'], source: 'aws/amazon-q-developer-cli@15cc8f3, docs/agent-format.md' },
  ...underMcpServers({ approvalKeys: ['autoApprove'] }),
  isFor: ({ root }) => isAgent(root),
  readApprovals: ({ root }) => agentApprovals(root),
  readCommands: ({ root }) => hookCommands(root),
});
