import { defineClient } from '../model/client';
import { extensionStorage } from '../model/configPath/extensionStorage';
import { NO_REFERENCES, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.kilocode/mcp.json`: servers in the old place of Kilo Code, which it still starts. It expands nothing there.
 * Source: run with Kilo CLI 7.8.1; intellectronica/ruler.
 */
export default defineClient({
  name: 'Kilo Code',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.kilocode/mcp.json' },
    ...extensionStorage('kilocode.kilo-code/settings/mcp_settings.json'),
  ],
  references: NO_REFERENCES,
  startsUnasked: {
    value: true,
    evenUntrusted: true,
    when: 'in a fresh clone, even for `kilo mcp list`',
    source: 'observed with Kilo CLI 7.8.1',
  },
  ...underMcpServers({ approvalKeys: ['alwaysAllow'] }),
});
