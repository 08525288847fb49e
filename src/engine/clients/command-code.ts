import { defineClient } from '../model/client';
import { atHome, NO_REFERENCES, ownServersStart, underMcpServers } from '../model/dialect/usualClient';

/** `~/.commandcode/mcp.json`: a person’s servers in Command Code. Source: commandcode.ai/docs/mcp. */
export default defineClient({
  name: 'Command Code',
  syntax: 'jsonc',
  locations: atHome('.commandcode/mcp.json'),
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('commandcode.ai/docs/mcp'),
  ...underMcpServers(),
});
