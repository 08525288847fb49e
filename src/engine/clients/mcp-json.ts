import { defineClient } from '../model/client';
import { bareServers, readServerMap, startsSomething } from '../model/dialect/readServers';
import { copiedFrom, NO_REFERENCES } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * `mcp.json` at the top of a folder, and files of such names: no client opens them by itself, but people copy them and
 * plugins name them. The servers stand under the key of one client or another, or without any.
 * Source: observed with Claude Code 2.1.197 and GitHub Copilot CLI 1.0.102, which load none; cursor/plugins.
 */
export default defineClient({
  name: 'Copied by hand',
  syntax: 'jsonc',
  locations: [
    ...['mcp.json', 'mcp-config.json', 'mcp_config.json', 'mcp-servers.json', 'mcp_servers.json'].map(path => ({
      scope: 'workspace' as const,
      path,
      copied: true,
      atTop: true,
    })),
    ...copiedFrom('.claude/mcp.json', '.gemini/mcp.json', '.devcontainer/mcp.json', '.mcp/mcp.json'),
  ],
  references: NO_REFERENCES,
  startsUnasked: {
    value: false,
    when: 'no client opens this file by itself; it counts once somebody copies it',
    source: 'observed with Claude Code 2.1.197 and GitHub Copilot CLI 1.0.102',
  },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => {
    const others = [valueAt(root, 'servers'), valueAt(root, 'mcp', 'servers')].flatMap(it => readServerMap(it));
    const found = [...readServerMap(valueAt(root, 'mcpServers')), ...others.filter(startsSomething)];
    return found.length > 0 ? found : bareServers(root);
  },
});
