import { defineClient } from '../model/client';
import { readServerMap, unreadServerMap } from '../model/dialect/readServers';
import { copiedFrom, inFolder } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * `mcp_agent.config.yaml`: servers of a program built with mcp-agent. Source: lastmile-ai/mcp-agent, src/mcp_agent/config.py.
 */
export default defineClient({
  name: 'mcp-agent',
  syntax: 'yaml',
  locations: [
    ...inFolder('mcp_agent.config.yaml', 'mcp_agent.secrets.yaml', '.mcp-agent/config.yaml', '.mcp-agent/secrets.yaml'),
    ...copiedFrom('mcp_agent.config.yaml.example', 'mcp_agent.secrets.yaml.example'),
  ],
  references: { expands: [/\$\{[A-Za-z_][A-Za-z0-9_]*(?::[^{}]*)?\}/] },
  startsUnasked: {
    value: false,
    when: 'with an agent whose program names them',
    source: 'lastmile-ai/mcp-agent, src/mcp_agent/config.py',
  },
  onDemand: true,
  serversKey: ['mcp', 'servers'],
  readServers: ({ root }) => [
    ...readServerMap(valueAt(root, 'mcp', 'servers')),
    ...unreadServerMap(valueAt(root, 'mcpServers')),
  ],
});
