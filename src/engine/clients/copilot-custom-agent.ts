import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { atHome, everydayIn } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * Agents for GitHub Copilot: Markdown whose head may bring servers along.
 * Source: GitHub documentation, extend-coding-agent-with-mcp and custom-agents-configuration.
 */
export default defineClient({
  name: 'GitHub Copilot (agent)',
  syntax: 'markdown',
  locations: [...everydayIn('.github/agents/*.md'), ...atHome('.copilot/agents/*.md')],
  movedBy: [['COPILOT_HOME', '.copilot']],
  references: {
    expands: [/\$\{?COPILOT_MCP_[A-Z0-9_]+(?::-[^{}]*)?\}?/, /\$\{\{\s*(?:secrets|vars)\.[^{}]*\}\}/],
    environment: name => `$COPILOT_MCP_${name}`,
  },
  startsUnasked: {
    value: true,
    when: 'with the agent; on GitHub in a container of its own',
    source: 'GitHub documentation, extend-coding-agent-with-mcp',
  },
  serversKey: ['mcp-servers'],
  readServers: ({ root }) => readServerMap(valueAt(root, 'mcp-servers')),
});
