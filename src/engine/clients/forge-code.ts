import { defineClient } from '../model/client';
import { atHome, NO_REFERENCES, ownServersStart, underMcpServers } from '../model/dialect/usualClient';

/** `~/forge/.mcp.json`: a person’s servers in ForgeCode; newer versions keep a hidden folder. Source: antinomyhq/forge, README.md. */
export default defineClient({
  name: 'ForgeCode',
  syntax: 'jsonc',
  locations: atHome('forge/.mcp.json', '.forge/.mcp.json'),
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('antinomyhq/forge, README.md'),
  ...underMcpServers(),
});
