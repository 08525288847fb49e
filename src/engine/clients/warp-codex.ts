import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { atHome, borrowed, NO_REFERENCES } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * `.codex/config.toml`, Codex’s file, which Warp reads as well; a repository’s servers wait for a click.
 * Source: warpdotdev/warp, app/src/ai/mcp/{parsing,file_based_manager}.rs.
 */
export default defineClient({
  name: 'Warp',
  syntax: 'toml',
  locations: [
    ...borrowed('.codex/config.toml'),
    ...atHome('.codex/config.toml').map(it => ({ ...it, borrowed: true })),
  ],
  strict: {},
  references: NO_REFERENCES,
  startsUnasked: {
    value: false,
    when: 'servers of a repository wait for a click, those of another client’s own file for a switch in its settings',
    source: 'warpdotdev/warp@19548ae, app/src/ai/mcp/file_based_manager.rs',
  },
  serversKey: ['mcp_servers'],
  readServers: ({ root }) => readServerMap(valueAt(root, 'mcp_servers'), { headersAt: ['http_headers'] }),
});
