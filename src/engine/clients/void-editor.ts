import { defineClient } from '../model/client';
import { atHome, NO_REFERENCES, ownServersStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `~/.void-editor/mcp.json`: a person’s servers in Void.
 * Source: voideditor/void@b3166e7, src/vs/workbench/contrib/void/common/mcpService.ts.
 */
export default defineClient({
  name: 'Void',
  syntax: 'jsonc',
  locations: atHome('.void-editor/mcp.json'),
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('voideditor/void@b3166e7, mcpService.ts'),
  ...underMcpServers(),
});
