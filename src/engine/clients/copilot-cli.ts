import { defineClient } from '../model/client';
import { SHELL_LIKE, underMcpServers } from '../model/dialect/usualClient';

/**
 * `mcp-config.json`: a person’s servers in GitHub Copilot CLI; repositories only hold copies of it.
 * Source: github/copilot-cli, changelog.md; run with 1.0.102.
 */
export default defineClient({
  name: 'GitHub Copilot CLI',
  syntax: 'jsonc',
  locations: [
    { scope: 'user', path: '.copilot/mcp-config.json', base: 'home' },
    { scope: 'workspace', path: '.copilot/mcp-config.json', copied: true },
  ],
  movedBy: [['COPILOT_HOME', '.copilot']],
  references: SHELL_LIKE,
  startsUnasked: {
    value: false,
    when: 'it starts what its own file names; a copy in a folder waits until somebody puts it there',
    source: 'observed with GitHub Copilot CLI 1.0.102',
  },
  precedence: { order: ['workspace', 'user'], source: 'observed with GitHub Copilot CLI 1.0.102' },
  ...underMcpServers(),
});
