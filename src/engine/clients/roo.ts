import { defineClient } from '../model/client';
import { extensionStorage } from '../model/configPath/extensionStorage';
import { underMcpServers } from '../model/dialect/usualClient';

/**
 * `.roo/mcp.json`: servers that a repository sets up for Roo Code; `mcp_settings.json`: those of the person.
 * Source: RooCodeInc/Roo-Code, src/services/mcp/McpHub.ts, src/utils/config.ts, src/shared/globalFileNames.ts.
 */
export default defineClient({
  name: 'Roo Code',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.roo/mcp.json' },
    ...extensionStorage('rooveterinaryinc.roo-cline/settings/mcp_settings.json'),
    ...extensionStorage('rooveterinaryinc.roo-cline/settings/cline_mcp_settings.json'),
  ],
  strict: { comments: true, byteOrderMark: true },
  references: {
    expands: [/\$\{env:[^{}]*\}/, /\$\{workspaceFolder\}/],
    environment: name => `\${env:${name}}`,
    workspaceFolder: '${workspaceFolder}',
  },
  startsUnasked: {
    value: true,
    evenUntrusted: true,
    when: 'as soon as the folder is open; its source asks nothing',
    source: 'RooCodeInc/Roo-Code@cb83656, src/services/mcp/McpHub.ts',
  },
  precedence: { order: ['workspace', 'user'], source: 'RooCodeInc/Roo-Code@cb83656, src/services/mcp/McpHub.ts' },
  ...underMcpServers({ approvalKeys: ['alwaysAllow'], bothRefused: true, typeNeeded: true }),
});
