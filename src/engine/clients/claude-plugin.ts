import { CLAUDE_CODE_ENTRY, CLAUDE_CODE_PLUGIN } from '../knowledge/claudeCode';
import { defineClient } from '../model/client';
import { commandsNamed, hookCommands } from '../model/dialect/readCommands';
import { pluginServers } from '../model/dialect/readPlugin';

/**
 * Manifests of Claude Code plugins, and of marketplaces that list them; most set up no server of their own. `mcpServers` is
 * a map, the path of a file, or a list of either. Source: Claude Code documentation, plugins-reference.md.
 */
export default defineClient({
  name: 'Claude Code plugin',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.claude-plugin/plugin.json', everyday: true },
    { scope: 'workspace', path: '.claude-plugin/marketplace.json', everyday: true },
    { scope: 'user', path: '.claude/plugins/cache/*/*/*/.claude-plugin/plugin.json', base: 'home' },
  ],
  movedBy: [['CLAUDE_CONFIG_DIR', '.claude']],
  ...CLAUDE_CODE_PLUGIN,
  readCommands: ({ root }) => [...commandsNamed(root, 'headersHelper', 'value'), ...hookCommands(root)],
  readServers: ({ root }) => pluginServers(root, CLAUDE_CODE_ENTRY),
});
