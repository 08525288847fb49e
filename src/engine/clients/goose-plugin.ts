import { defineClient } from '../model/client';
import { atHome, inFolder, NO_REFERENCES, unconfirmedStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.mcp.json` of Goose’s plugins, of a project and of the person. Source: dyoshikawa/rulesync, goose-paths.ts (Goose 1.39.0).
 */
export default defineClient({
  name: 'Goose plugin',
  syntax: 'jsonc',
  locations: [...inFolder('.agents/plugins/*/.mcp.json'), ...atHome('.agents/plugins/*/.mcp.json')],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('dyoshikawa/rulesync@cfebcd75, goose-paths.ts'),
  ...underMcpServers(),
});
