import { GEMINI_CLI_ENTRY } from '../knowledge/geminiCli';
import { defineClient } from '../model/client';
import { geminiCommands } from '../model/dialect/readCommands';
import { namesAt } from '../model/dialect/readSettings';
import { atHome, inFolder, NO_REFERENCES, unconfirmedStart, underMcpServers } from '../model/dialect/usualClient';

const FILES = ['.tabnine/agent/settings.json', '.tabnine/mcp_servers.json'] as const;

/**
 * Servers for Tabnine, of a project and of the person: of its command line among its settings, of its editors in a file of
 * their own. Source: docs.tabnine.com, tabnine-agent/mcp-intro-and-setup/mcp-server-config and tabnine-cli/features/settings.
 */
export default defineClient({
  name: 'Tabnine',
  syntax: 'jsonc',
  locations: [...inFolder(...FILES), ...atHome(...FILES)],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('docs.tabnine.com, tabnine-agent/mcp-intro-and-setup/mcp-server-config'),
  precedence: { order: ['workspace', 'user'], source: 'docs.tabnine.com, tabnine-cli/features/settings' },
  ...underMcpServers({ ...GEMINI_CLI_ENTRY, approvalKeys: ['trust'] }),
  readApprovals: ({ root }) => namesAt(root, ['tools', 'allowed'], 'tools'),
  readCommands: ({ root }) => geminiCommands(root),
});
