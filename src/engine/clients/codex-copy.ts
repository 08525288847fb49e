import { defineClient } from '../model/client';
import { readServerMap, startsSomething } from '../model/dialect/readServers';
import { NO_REFERENCES } from '../model/dialect/usualClient';
import { type Node, valueAt } from '../syntax/tree';

/**
 * `config.toml` with servers in Codex’s words in a folder of another name: kept there for the home folder, or used where
 * `CODEX_HOME` points to it. Source: openai/codex, codex-rs/utils/home-dir/src/lib.rs; CVE-2025-61260; seen in repositories.
 */
export default defineClient({
  name: 'Codex (another folder)',
  syntax: 'toml',
  locations: [{ scope: 'workspace', path: 'config.toml', everyday: true, copied: true }],
  strict: {},
  isFor: ({ root }) => serversOf(root).some(startsSomething),
  references: {
    ...NO_REFERENCES,
    byName: { env: 'env_vars', bearer: 'bearer_token_env_var', headers: 'env_http_headers' },
  },
  startsUnasked: {
    value: false,
    when: 'Codex reads it only where CODEX_HOME names its folder, or once somebody copies it',
    source: 'openai/codex, codex-rs/utils/home-dir/src/lib.rs',
  },
  serversKey: ['mcp_servers'],
  readServers: ({ root }) => serversOf(root),
});

const serversOf = (root: Node | undefined) =>
  readServerMap(valueAt(root, 'mcp_servers'), { headersAt: ['http_headers'], tokenKeys: ['bearer_token'] });
