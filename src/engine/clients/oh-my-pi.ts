import { defineClient } from '../model/client';
import { atHome, BRACED_OR_DEFAULT, inFolder, unconfirmedStart, underMcpServers } from '../model/dialect/usualClient';

/** `.omp/mcp.json`: servers for oh-my-pi, of a project and of the person. Source: can1357/oh-my-pi, mcp-schema.json and docs/config-usage.md. */
export default defineClient({
  name: 'oh-my-pi',
  syntax: 'jsonc',
  locations: [...inFolder('.omp/mcp.json', '.omp/.mcp.json'), ...atHome('.omp/agent/mcp.json', '.omp/agent/.mcp.json')],
  references: { expands: BRACED_OR_DEFAULT.expands },
  startsUnasked: unconfirmedStart('can1357/oh-my-pi, docs/config-usage.md'),
  ...underMcpServers(),
});
