import { defineClient } from '../model/client';
import { extensionStorage } from '../model/configPath/extensionStorage';
import { readServersUnder } from '../model/dialect/readServers';
import { ENV_COLON } from '../model/dialect/usualClient';

/**
 * `cline_mcp_settings.json`: a person's servers in Cline; repositories only hold copies of it. An entry stands flat, or
 * in `transport`. `alwaysAllow` is Roo Code's word, which used this file's name too.
 * Source: cline/cline, sdk/packages/core/src/extensions/mcp/config-loader.ts, mcp-settings-legacy-migration.ts, envExpansion.ts.
 */
export default defineClient({
  name: 'Cline',
  syntax: 'jsonc',
  locations: [
    { scope: 'user', path: '.cline/data/settings/cline_mcp_settings.json', base: 'home' },
    { scope: 'user', path: 'Documents/Cline/MCP/cline_mcp_settings.json', base: 'home' },
    ...extensionStorage('saoudrizwan.claude-dev/settings/cline_mcp_settings.json'),
    { scope: 'workspace', path: 'cline_mcp_settings.json', copied: true },
  ],
  movedBy: [
    ['CLINE_DIR', '.cline'],
    ['CLINE_DATA_DIR', '.cline/data'],
    ['CLINE_MCP_SETTINGS_PATH', '.cline/data/settings/cline_mcp_settings.json'],
  ],
  strict: { comments: true, byteOrderMark: true },
  references: ENV_COLON,
  startsUnasked: {
    value: false,
    when: 'it starts what its own file names; a copy in a folder waits until somebody puts it there',
    source: 'cline/cline@21cb8d2, sdk/packages/shared/src/storage/paths.ts',
  },
  serversKey: ['mcpServers'],
  readServers: ({ root }) =>
    readServersUnder(root, 'mcpServers', {
      approvalKeys: ['autoApprove', 'alwaysAllow'],
      wrapper: 'transport',
      addresses: { url: 'sse' },
    }),
});
