import { defineClient } from '../model/client';
import { inFolder, NO_REFERENCES, unconfirmedStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.idx/mcp.json`: servers of a workspace in Firebase Studio. Source: intellectronica/ruler, src/paths/mcp.ts.
 */
export default defineClient({
  name: 'Firebase Studio',
  syntax: 'jsonc',
  locations: inFolder('.idx/mcp.json'),
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('intellectronica/ruler@0fa2cae, src/paths/mcp.ts'),
  ...underMcpServers(),
});
