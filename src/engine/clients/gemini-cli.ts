import { GEMINI_CLI_ENTRY, GEMINI_CLI_FOLDERS, GEMINI_CLI_MOVED } from '../knowledge/geminiCli';
import { defineClient } from '../model/client';
import { geminiCommands } from '../model/dialect/readCommands';
import { endpointsAt } from '../model/dialect/readEndpoints';
import { readServerMap, readServersUnder } from '../model/dialect/readServers';
import { namesAt, switchOffAt, wordAt } from '../model/dialect/readSettings';
import { onMachine, SHELL_LIKE } from '../model/dialect/usualClient';
import { listedGrants } from '../model/sandbox';
import { valueAt } from '../syntax/tree';

const ENTRY = { ...GEMINI_CLI_ENTRY, approvalKeys: ['trust'] };

/**
 * `.gemini/settings.json`: servers for Gemini CLI, of a repository and of the person. An address beats a command.
 * Source: google-gemini/gemini-cli, packages/cli/src/config/settings.ts, core/src/tools/mcp-client.ts; run with 0.61.0.
 */
export default defineClient({
  name: 'Gemini CLI',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.gemini/settings.json' },
    { scope: 'user', path: '.gemini/settings.json', base: 'home' },
    ...onMachine(GEMINI_CLI_FOLDERS, 'settings.json', 'system-defaults.json'),
  ],
  movedBy: GEMINI_CLI_MOVED,
  strict: { trailingCommas: true, byteOrderMark: true },
  references: SHELL_LIKE,
  startsUnasked: {
    value: true,
    when: 'with the session, once the folder is trusted',
    source: 'observed with Gemini CLI 0.61.0',
  },
  precedence: {
    order: ['managed', 'workspace', 'user'],
    source: 'google-gemini/gemini-cli@5411f11, packages/cli/src/config/settings.ts',
  },
  serversKey: ['mcpServers'],
  readCommands: ({ root }) => geminiCommands(root),
  readApprovals: ({ root }) => [
    ...wordAt(root, ['general', 'defaultApprovalMode'], ['yolo'], 'confirmation'),
    ...wordAt(root, ['tools', 'approvalMode'], ['yolo'], 'confirmation'),
    ...switchOffAt(root, ['security', 'folderTrust', 'enabled'], 'confirmation', { milder: true }),
    ...switchOffAt(root, ['folderTrust'], 'confirmation', { milder: true }),
    ...namesAt(root, ['tools', 'allowed'], 'tools'),
    ...namesAt(root, ['allowedTools'], 'tools'),
  ],
  readSandbox: ({ root }) => listedGrants(root, 'folder', 'context', 'includeDirectories'),
  readEndpoints: ({ root }) => endpointsAt(root, 'telemetry', 'telemetry', 'otlpEndpoint'),
  readServers: ({ root }) => [
    ...readServersUnder(root, 'mcpServers', ENTRY),
    ...[['config'], ['requiredConfig']].flatMap(it => readServerMap(valueAt(root, 'admin', 'mcp', ...it), ENTRY)),
  ],
});
