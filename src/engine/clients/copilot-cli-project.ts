import { defineClient } from '../model/client';
import { readServersWithout } from '../model/dialect/readServers';
import { SHELL_LIKE } from '../model/dialect/usualClient';

/**
 * `.github/mcp.json` and `.mcp.json`: servers that a repository sets up for GitHub Copilot CLI, stricter than its own file; without
 * `mcpServers` the whole file is the map. Source: github/copilot-cli, changelog.md; run with 1.0.102.
 */
export default defineClient({
  name: 'GitHub Copilot CLI',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.github/mcp.json', ancestors: 'repository', rank: 1 },
    { scope: 'workspace', path: '.mcp.json', ancestors: 'repository', rank: 0 },
  ],
  strict: { comments: true, byteOrderMark: true },
  references: SHELL_LIKE,
  startsUnasked: {
    value: true,
    when: 'with the session, once the folder is trusted',
    source: 'observed with GitHub Copilot CLI 1.0.102',
  },
  precedence: { order: ['workspace', 'user'], source: 'observed with GitHub Copilot CLI 1.0.102' },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => readServersWithout(root, 'mcpServers'),
});
