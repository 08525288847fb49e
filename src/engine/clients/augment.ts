import { defineClient } from '../model/client';
import { hookCommands } from '../model/dialect/readCommands';
import { augmentApprovals } from '../model/dialect/ruleSettings';
import { NO_REFERENCES, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.augment/settings.json`: servers for Augment, of a repository and of the person. No reference is confirmed.
 * Source: run with Auggie 0.36.0; dyoshikawa/rulesync, augmentcode-mcp.ts.
 */
export default defineClient({
  name: 'Augment',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.augment/settings.json' },
    { scope: 'workspace', path: '.augment/settings.local.json' },
    { scope: 'user', path: '.augment/settings.json', base: 'home' },
  ],
  strict: { byteOrderMark: true },
  references: NO_REFERENCES,
  startsUnasked: {
    value: false,
    when: 'it lists them unasked; that it starts them was not seen',
    source: 'observed with Auggie 0.36.0',
  },
  ...underMcpServers(),
  readApprovals: ({ root }) => augmentApprovals(root),
  readCommands: ({ root }) => hookCommands(root),
});
