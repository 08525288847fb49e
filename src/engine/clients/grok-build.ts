import { defineClient } from '../model/client';
import { readServersUnder } from '../model/dialect/readServers';
import { atHome, BRACED_OR_DEFAULT, unconfirmedStart } from '../model/dialect/usualClient';

/**
 * `.grok/config.toml`: servers for Grok Build, of a repository, the person and the machine, written as for Codex.
 * Source: docs.x.ai/build/features/mcp-servers and /build/settings.
 */
export default defineClient({
  name: 'Grok Build',
  syntax: 'toml',
  locations: [
    { scope: 'workspace', path: '.grok/config.toml', ancestors: 'repository' },
    ...atHome('.grok/config.toml', '.grok/managed_config.toml'),
    { scope: 'managed', path: '/etc/grok/managed_config.toml', base: 'system', platforms: ['linux', 'macos'] },
  ],
  movedBy: [['GROK_HOME', '.grok']],
  strict: {},
  references: BRACED_OR_DEFAULT,
  startsUnasked: unconfirmedStart('docs.x.ai/build/features/mcp-servers'),
  serversKey: ['mcp_servers'],
  readServers: ({ root }) => readServersUnder(root, 'mcp_servers'),
});
