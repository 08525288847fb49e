import { defineClient } from '../model/client';
import { atHome, inFolder, SHELL_LIKE, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.pi/mcp.json`: servers for Pi, of a project and of the person; references count in `env` and `headers` alone.
 * Source: earendil-works/pi, packages/coding-agent/docs/mcp.md.
 */
export default defineClient({
  name: 'Pi',
  syntax: 'jsonc',
  locations: [...inFolder('.pi/mcp.json'), ...atHome('.pi/agent/mcp.json')],
  strict: { comments: true },
  references: { ...SHELL_LIKE, only: ['env', 'header'] },
  startsUnasked: {
    value: true,
    when: 'with the session, once the project is trusted',
    source: 'earendil-works/pi, packages/coding-agent/docs/mcp.md',
  },
  ...underMcpServers(),
});
