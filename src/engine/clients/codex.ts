import { defineClient } from '../model/client';
import { codexApprovals, codexEndpoints, codexRefusal } from '../model/dialect/codexSettings';
import { commandAt, hookCommands } from '../model/dialect/readCommands';
import { readServerMap, unreadServerMap } from '../model/dialect/readServers';
import { toolModes } from '../model/dialect/readSettings';
import { settingsAt } from '../model/dialect/settingsAt';
import { atHome, onMachine } from '../model/dialect/usualClient';
import { listedGrants } from '../model/sandbox';
import { valueAt } from '../syntax/tree';

/**
 * `.codex/config.toml`: servers for Codex in its command line, editors and app; of a repository, the person and the
 * machine. Nothing is taken from the environment but by name, in settings of its own.
 * Source: openai/codex, codex-rs/config/src/{mcp_types.rs,loader/mod.rs}; run with 0.169.0.
 */
export default defineClient({
  name: 'Codex',
  syntax: 'toml',
  locations: [
    { scope: 'workspace', path: '.codex/config.toml', ancestors: 'repository' },
    ...atHome('.codex/config.toml', '.codex/*.config.toml'),
    ...onMachine(
      { linux: '/etc/codex', macos: '/etc/codex', windows: 'C:/ProgramData/OpenAI/Codex' },
      'config.toml',
      'managed_config.toml',
      'requirements.toml',
    ),
  ],
  movedBy: [['CODEX_HOME', '.codex']],
  strict: {},
  refusal: ({ root }) => codexRefusal(valueAt(root, 'mcp_servers')),
  references: {
    expands: [],
    byName: { env: 'env_vars', bearer: 'bearer_token_env_var', headers: 'env_http_headers' },
  },
  startsUnasked: {
    value: false,
    when: 'only in a folder that the person’s own settings call trusted; 0.23.0 and older start them anyway',
    source: 'observed with Codex 0.169.0; CVE-2025-61260',
  },
  precedence: { order: ['managed', 'workspace', 'user'], source: 'openai/codex, codex-rs/config/src/loader/README.md' },
  serversKey: ['mcp_servers'],
  readServers: ({ root }) => [
    ...readServerMap(valueAt(root, 'mcp_servers'), {
      headersAt: ['http_headers'],
      tokenKeys: ['bearer_token'],
    }).map(it => it.as(server => ({ ...server, approvals: [...server.approvals, ...toolModes(server.node)] }))),
    ...unreadServerMap(valueAt(root, 'mcpServers')),
  ],
  readApprovals: ({ root }) => codexApprovals(root),
  readEndpoints: ({ root }) => codexEndpoints(root),
  readCommands: ({ root }) => [
    ...commandAt(root, ['notify'], 'hook'),
    ...hookCommands(root),
    ...settingsAt(root, ['model_providers', '*']).flatMap(it => commandAt(it.value, ['auth', 'command'], 'value')),
  ],
  readSandbox: ({ root }) => [...listedGrants(root, 'write', 'sandbox_workspace_write', 'writable_roots')],
});
