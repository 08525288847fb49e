import { defineClient } from '../model/client';
import { inAppData, NO_REFERENCES, ownServersStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `mcp_config.json` in Jan’s data folder: a person’s servers, each with a switch `active`.
 * Source: menloresearch/jan@f572350, src-tauri/src/core/mcp.rs.
 */
export default defineClient({
  name: 'Jan',
  syntax: 'jsonc',
  locations: inAppData('Jan/data/mcp_config.json'),
  strict: { comments: true },
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('menloresearch/jan@f572350, src-tauri/src/core/mcp.rs'),
  ...underMcpServers({ onKey: 'active' }),
});
