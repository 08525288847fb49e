import { CLAUDE_CODE_FOLDERS } from '../knowledge/claudeCode';
import type { Approval } from '../model/approval';
import { defineClient } from '../model/client';
import { commandAt, hookCommands, marketCommands } from '../model/dialect/readCommands';
import { readEntries, unreadServerMap } from '../model/dialect/readServers';
import { namesAt, switchAt, wordAt } from '../model/dialect/readSettings';
import { NO_REFERENCES, onMachine } from '../model/dialect/usualClient';
import { listedGrants, switchGrant } from '../model/sandbox';
import { valueAt } from '../syntax/tree';

/** Settings whose value is a line that Claude Code runs for what it prints: credentials. Source: its documentation, settings.md. */
const HELPERS =
  'apiKeyHelper awsAuthRefresh awsCredentialExport gcpAuthRefresh otelHeadersHelper proxyAuthHelper'.split(' ');
/** Settings whose `command` it runs over and over. */
const LINES = ['statusLine', 'subagentStatusLine', 'fileSuggestion'];

/** Settings of Claude Code: no servers, but what runs unasked, and what runs beside. Source: its documentation, settings.md. */
export default defineClient({
  name: 'Claude Code',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.claude/settings.json' },
    { scope: 'workspace', path: '.claude/settings.local.json' },
    { scope: 'user', path: '.claude/settings.json', base: 'home' },
    ...onMachine(CLAUDE_CODE_FOLDERS, 'managed-settings.json', 'managed-settings.d/*.json'),
  ],
  movedBy: [['CLAUDE_CONFIG_DIR', '.claude']],
  strict: { comments: true },
  references: NO_REFERENCES,
  startsUnasked: {
    value: false,
    when: 'it sets up no server; approvals of a repository count once its folder is trusted',
    source: 'observed with Claude Code 2.1.197',
  },
  serversKey: [],
  readSandbox: ({ root }) => [
    ...listedGrants(root, 'write', 'sandbox', 'filesystem', 'allowWrite'),
    ...listedGrants(root, 'folder', 'permissions', 'additionalDirectories'),
    ...listedGrants(root, 'network', 'sandbox', 'network', 'allowedDomains'),
    ...switchGrant(root, 'hole', true, 'sandbox', 'network', 'allowAllUnixSockets'),
    ...switchGrant(root, 'hole', true, 'sandbox', 'enableWeakerNestedSandbox'),
    ...switchGrant(root, 'hole', true, 'sandbox', 'enableWeakerNetworkIsolation'),
  ],
  readServers: ({ root }) => unreadServerMap(valueAt(root, 'mcpServers')),
  readApprovals: ({ root }): Approval[] => [
    ...switchAt(root, ['enableAllProjectMcpServers'], 'servers'),
    ...namesAt(root, ['enabledMcpjsonServers'], 'servers'),
    ...namesAt(root, ['permissions', 'allow'], 'tools'),
    ...wordAt(root, ['permissions', 'defaultMode'], ['bypassPermissions'], 'confirmation'),
    ...switchAt(root, ['skipDangerousModePermissionPrompt'], 'confirmation'),
    ...switchAt(root, ['permissions', 'skipDangerousModePermissionPrompt'], 'confirmation'),
  ],
  readEnvironment: ({ root }) => readEntries(valueAt(root, 'env')),
  readCommands: ({ root }) => [
    ...HELPERS.flatMap(it => commandAt(root, [it], 'value')),
    ...LINES.flatMap(it => hookCommands(root, it)),
    ...hookCommands(root),
    ...marketCommands(root),
  ],
});
