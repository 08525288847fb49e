import type { Approval } from '../model/approval';
import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { switchAt } from '../model/dialect/readSettings';
import { settingsAt } from '../model/dialect/settingsAt';
import { atHome, inFolder, NO_REFERENCES } from '../model/dialect/usualClient';
import { textOf, valueAt } from '../syntax/tree';

/**
 * `.vibe/config.toml`: a list of servers for Mistral Vibe. Keys are taken from the environment by name, in `api_key_env`.
 * Source: mistralai/mistral-vibe, vibe/core/config.
 */
export default defineClient({
  name: 'Mistral Vibe',
  syntax: 'toml',
  locations: [...inFolder('.vibe/config.toml'), ...atHome('.vibe/config.toml')],
  strict: {},
  references: { ...NO_REFERENCES, byName: { bearer: 'api_key_env' } },
  startsUnasked: {
    value: false,
    when: 'a repository’s file counts only in a folder that the person trusted',
    source: 'mistralai/mistral-vibe@ac8f1a0, README.md',
  },
  precedence: { order: ['workspace', 'user'], source: 'mistralai/mistral-vibe@ac8f1a0, README.md' },
  serversKey: ['mcp_servers'],
  readServers: ({ root }) => readServerMap(valueAt(root, 'mcp_servers'), { commandIs: 'words' }),
  readApprovals: ({ root }) => [
    ...switchAt(root, ['auto_approve'], 'confirmation'),
    ...settingsAt(root, ['tools', '*'])
      .filter(it => textOf(valueAt(it.value, 'permission'))?.value === 'always')
      .map((member): Approval => ({ of: 'tools', names: [member.key], member })),
  ],
});
