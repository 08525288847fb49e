import { defineClient } from '../model/client';
import { declaresServers, pluginServers } from '../model/dialect/readPlugin';
import { BRACED, everydayIn } from '../model/dialect/usualClient';

/**
 * `plugin.json` of a plugin that VS Code, GitHub Copilot CLI and Codex read, with servers in it.
 * Source: VS Code 1.139 as shipped; agent-plugins.org, plugin.schema.json; GitHub Copilot CLI, changelog (Open Plugin Spec).
 */
export default defineClient({
  name: 'Agent plugin',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: 'plugin.json', everyday: true, atTop: true },
    ...everydayIn(
      'plugins/*/plugin.json',
      '.plugin/plugin.json',
      '.codex-plugin/plugin.json',
      '.github/plugin/plugin.json',
      ...['.devin-plugin/plugin.json', '.factory-plugin/plugin.json', '.zcode-plugin/plugin.json'],
      ...['.kimi-plugin/plugin.json', 'kimi.plugin.json'],
    ),
  ],
  references: BRACED,
  startsUnasked: {
    value: true,
    when: 'once the plugin is enabled',
    source: 'VS Code 1.139 as shipped',
  },
  serversKey: ['mcpServers'],
  isFor: ({ root }) => declaresServers(root),
  readServers: ({ root }) => pluginServers(root),
});
