import { defineClient } from '../model/client';
import { underMcpServers } from '../model/dialect/usualClient';

/**
 * `mcp_config.json`: servers for Windsurf. Remote ones stand under `serverUrl`. Its makers document no file in a folder, but
 * tools write `.windsurf/mcp_config.json`. Source: docs.windsurf.com, cascade/mcp (interpolation: config-interpolation);
 * microsoft/vscode, nativeMcpDiscoveryAdapters.ts; intellectronica/ruler, src/paths/mcp.ts.
 */
export default defineClient({
  name: 'Windsurf',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.windsurf/mcp_config.json' },
    { scope: 'workspace', path: '.windsurf/mcp.json' },
    { scope: 'user', path: '.codeium/windsurf/mcp_config.json', base: 'home' },
    { scope: 'user', path: '.codeium/windsurf-next/mcp_config.json', base: 'home' },
    { scope: 'user', path: '.codeium/mcp_config.json', base: 'home' },
  ],
  references: { expands: [/\$\{(?:env|file):[^{}]*\}/], environment: name => `\${env:${name}}` },
  startsUnasked: {
    value: false,
    when: 'it starts what its own file names; whether it reads one in a folder is not confirmed',
    source: 'docs.windsurf.com, cascade/mcp',
  },
  ...underMcpServers({ addresses: { serverUrl: 'http', url: 'http' } }),
});
