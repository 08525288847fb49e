import { defineClient } from '../model/client';
import { hookCommands } from '../model/dialect/readCommands';
import { namesAt } from '../model/dialect/readSettings';
import { atHome, inFolder, NO_REFERENCES, unconfirmedStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * Settings of Qoder: the person’s servers, and hooks and approvals of a project; a project’s servers stand in `.mcp.json`.
 * Source: docs.qoder.com/en/cli/04-extending-qoder-cli/mcp-servers and /02-core-concepts/qoder-directory.
 */
export default defineClient({
  name: 'Qoder',
  syntax: 'jsonc',
  locations: [
    ...inFolder('.qoder/settings.json', '.qoder/settings.local.json'),
    ...atHome('.qoder/settings.json', '.qoder.json'),
  ],
  movedBy: [['QODER_CONFIG_DIR', '.qoder']],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('docs.qoder.com/en/cli/04-extending-qoder-cli/mcp-servers'),
  ...underMcpServers(),
  readApprovals: ({ root }) => namesAt(root, ['permissions', 'allow'], 'tools'),
  readCommands: ({ root }) => hookCommands(root),
});
