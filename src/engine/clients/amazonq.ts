import { defineClient } from '../model/client';
import { ENV_COLON, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.amazonq/mcp.json`: servers for Amazon Q Developer, of a repository and of the person. Its editor reads them as its
 * command line does; references count in `env` and `headers` only.
 * Source: aws/amazon-q-developer-cli, crates/chat-cli/src/util/paths.rs, mcp_client/client.rs; aws/language-servers, mcpUtils.ts.
 */
export default defineClient({
  name: 'Amazon Q',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.amazonq/mcp.json' },
    { scope: 'user', path: '.aws/amazonq/mcp.json', base: 'home' },
  ],
  strict: { comments: true },
  references: { ...ENV_COLON, only: ['env', 'header'] },
  startsUnasked: {
    value: true,
    evenUntrusted: true,
    when: 'with the session',
    source: 'aws/amazon-q-developer-cli@15cc8f3, docs/agent-format.md',
  },
  precedence: { order: ['workspace', 'user'], source: 'aws/amazon-q-developer-cli@15cc8f3, docs/agent-format.md' },
  ...underMcpServers(),
});
