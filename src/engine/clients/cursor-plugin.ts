import { defineClient } from '../model/client';
import { pluginServers } from '../model/dialect/readPlugin';
import { BRACED, everydayIn } from '../model/dialect/usualClient';

/**
 * `.cursor-plugin/plugin.json`: the manifest of a Cursor plugin, which may bring servers along; its own `mcp.json` lies
 * beside. Source: cursor/plugins, schemas/plugin.schema.json.
 */
export default defineClient({
  name: 'Cursor plugin',
  syntax: 'jsonc',
  locations: everydayIn('.cursor-plugin/plugin.json', '.cursor-plugin/marketplace.json'),
  references: BRACED,
  startsUnasked: {
    value: true,
    when: 'once the plugin is enabled',
    source: 'cursor/plugins@195d935, schemas/plugin.schema.json',
  },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => pluginServers(root),
});
