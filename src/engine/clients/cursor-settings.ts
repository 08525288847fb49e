import { defineClient } from '../model/client';
import { hookCommands, listedCommands } from '../model/dialect/readCommands';
import { namesAt, wordAt } from '../model/dialect/readSettings';
import { settingsOnly } from '../model/dialect/settingsOnly';
import { atHome, inFolder } from '../model/dialect/usualClient';
import { listedGrants, switchGrant } from '../model/sandbox';

/**
 * What runs unasked in Cursor and its command line, what hooks they run, and what their sandbox lets through.
 * Source: cursor.com/docs/reference/permissions and /sandbox, /docs/agent/hooks, /docs/cli/reference/permissions;
 * CVE-2025-61592.
 */
export default defineClient({
  name: 'Cursor settings',
  syntax: 'jsonc',
  locations: [
    ...inFolder(
      '.cursor/cli.json',
      '.cursor/permissions.json',
      '.cursor/hooks.json',
      '.cursor/sandbox.json',
      '.cursor/worktrees.json',
    ),
    ...atHome('.cursor/cli-config.json', '.cursor/permissions.json', '.cursor/hooks.json', '.cursor/sandbox.json'),
  ],
  ...settingsOnly('cursor.com/docs/cli/reference/configuration'),
  readApprovals: ({ root }) => [
    ...wordAt(root, ['approvalMode'], ['unrestricted'], 'confirmation'),
    ...namesAt(root, ['permissions', 'allow'], 'tools'),
    ...namesAt(root, ['mcpAllowlist'], 'tools'),
    ...namesAt(root, ['terminalAllowlist'], 'commands'),
  ],
  readCommands: ({ root }) => [
    ...hookCommands(root),
    ...['setup-worktree', 'setup-worktree-unix', 'setup-worktree-windows'].flatMap(it => listedCommands(root, it)),
  ],
  readSandbox: ({ root }) => [
    ...switchGrant(root, 'hole', 'insecure_none', 'type'),
    ...switchGrant(root, 'hole', 'allow', 'networkPolicy', 'default'),
    ...listedGrants(root, 'network', 'networkPolicy', 'allow'),
    ...listedGrants(root, 'write', 'additionalReadwritePaths'),
  ],
});
