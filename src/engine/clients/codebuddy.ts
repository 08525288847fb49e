import { defineClient } from '../model/client';
import { atHome, NO_REFERENCES, ownServersStart, underMcpServers } from '../model/dialect/usualClient';

/** `~/.codebuddy/.mcp.json`: a person’s servers in CodeBuddy Code, and its older places. Source: codebuddy.ai/docs/cli/mcp. */
export default defineClient({
  name: 'CodeBuddy Code',
  syntax: 'jsonc',
  locations: atHome('.codebuddy/.mcp.json', '.codebuddy/mcp.json', '.codebuddy.json'),
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('codebuddy.ai/docs/cli/mcp'),
  ...underMcpServers(),
});
