import { defineClient } from '../model/client';
import { copiedFrom, underMcpServers } from '../model/dialect/usualClient';

/**
 * Servers for GitHub’s Copilot coding agent: they stand in the settings of a repository on github.com, and some keep
 * the text beside the code. It runs by itself; only names that begin with `COPILOT_MCP_` are replaced.
 * Source: github/docs, extend-coding-agent-with-mcp.md.
 */
export default defineClient({
  name: 'Copilot coding agent',
  syntax: 'jsonc',
  locations: copiedFrom('.github/copilot-mcp.json', '.github/copilot/mcp.json', '.github/copilot/mcp-config.json'),
  strict: { comments: true },
  references: {
    expands: [/\$\{COPILOT_MCP_[A-Za-z0-9_]*(?::-[^{}]*)?\}/, /\$COPILOT_MCP_[A-Za-z0-9_]*/],
    environment: name => `\${COPILOT_MCP_${name.replace(/^COPILOT_MCP_/, '')}}`,
  },
  startsUnasked: {
    value: true,
    when: 'with every task, once the text stands in the settings of the repository',
    source: 'github/docs@0719a91, extend-coding-agent-with-mcp.md',
  },
  ...underMcpServers(),
});
