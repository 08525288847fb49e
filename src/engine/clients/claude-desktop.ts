import { defineClient } from '../model/client';
import { NO_REFERENCES, underMcpServers } from '../model/dialect/usualClient';

/**
 * `claude_desktop_config.json`: a person's servers in Claude Desktop; repositories hold copies of it, to show or to keep.
 * Source: microsoft/vscode, nativeMcpDiscoveryAdapters.ts; Claude Code documentation, desktop.md.
 */
export default defineClient({
  name: 'Claude Desktop',
  syntax: 'jsonc',
  locations: [
    { scope: 'user', path: 'Claude/claude_desktop_config.json', base: 'config' },
    { scope: 'user', path: 'claude/claude_desktop_config.json', base: 'config', platforms: ['linux'] },
    { scope: 'user', path: 'claude-desktop/config.json', base: 'config', platforms: ['linux'] },
    {
      scope: 'user',
      path: 'AppData/Local/Packages/Claude_*/LocalCache/Roaming/Claude/claude_desktop_config.json',
      base: 'home',
      platforms: ['windows'],
    },
    { scope: 'workspace', path: 'claude_desktop_config.json', copied: true },
  ],
  strict: { comments: true },
  references: NO_REFERENCES,
  startsUnasked: {
    value: false,
    when: 'the app starts what its own file names; a copy in a folder waits until somebody puts it there',
    source: 'microsoft/vscode, nativeMcpDiscoveryAdapters.ts',
  },
  ...underMcpServers(),
});
