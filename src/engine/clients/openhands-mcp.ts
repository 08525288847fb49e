import { defineClient } from '../model/client';
import { atHome, copiedFrom, NO_REFERENCES, ownServersStart, underMcpServers } from '../model/dialect/usualClient';

/** `~/.openhands/mcp.json`: a person’s servers in the command line of OpenHands. Source: OpenHands/docs, openhands/usage/cli/command-reference.mdx. */
export default defineClient({
  name: 'OpenHands CLI',
  syntax: 'jsonc',
  locations: [...copiedFrom('.openhands/mcp.json'), ...atHome('.openhands/mcp.json')],
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('OpenHands/docs, openhands/usage/cli/command-reference.mdx'),
  ...underMcpServers(),
});
