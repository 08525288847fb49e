import { defineClient } from '../model/client';
import { geminiCommands } from '../model/dialect/readCommands';
import { endpointsAt } from '../model/dialect/readEndpoints';
import { readEntries, readServersUnder } from '../model/dialect/readServers';
import { namesAt, wordAt } from '../model/dialect/readSettings';
import { BRACED, onMachine } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

const FOLDERS = {
  linux: '/etc/qwen-code',
  macos: '/Library/Application Support/QwenCode',
  windows: 'C:/ProgramData/qwen-code',
};

/**
 * `.qwen/settings.json`: servers for Qwen Code, of a repository and of the person. `url` means SSE, `httpUrl` HTTP.
 * Source: QwenLM/qwen-code, docs/users/features/mcp.md; run with 0.15.10.
 */
export default defineClient({
  name: 'Qwen Code',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.qwen/settings.json' },
    { scope: 'user', path: '.qwen/settings.json', base: 'home' },
    ...onMachine(FOLDERS, 'settings.json', 'system-defaults.json'),
  ],
  strict: { trailingCommas: true, byteOrderMark: true },
  references: { ...BRACED, expands: [...BRACED.expands, /\$[A-Za-z_][A-Za-z0-9_]*/] },
  startsUnasked: {
    value: true,
    evenUntrusted: true,
    when: 'in a fresh clone, even for `qwen mcp list`',
    source: 'observed with Qwen Code 0.15.10',
  },
  precedence: {
    order: ['managed', 'workspace', 'user'],
    source: 'QwenLM/qwen-code@023f40b, docs/users/features/mcp.md',
  },
  serversKey: ['mcpServers'],
  readApprovals: ({ root }) => [
    ...wordAt(root, ['tools', 'approvalMode'], ['yolo'], 'confirmation'),
    ...namesAt(root, ['tools', 'allowed'], 'tools'),
    ...namesAt(root, ['permissions', 'allow'], 'tools'),
  ],
  readCommands: ({ root }) => geminiCommands(root),
  readEnvironment: ({ root }) => readEntries(valueAt(root, 'env')),
  readEndpoints: ({ root }) => [
    ...endpointsAt(root, 'redirect', 'security', 'auth', 'baseUrl'),
    ...endpointsAt(root, 'provider', 'modelProviders', '*', '*', 'baseUrl'),
    ...endpointsAt(root, 'telemetry', 'telemetry', 'otlpEndpoint'),
    ...endpointsAt(root, 'proxy', 'proxy'),
  ],
  readServers: ({ root }) =>
    readServersUnder(root, 'mcpServers', {
      losesProto: true,
      approvalKeys: ['trust'],
      addresses: { httpUrl: 'http', url: 'sse' },
      addressWins: true,
    }),
});
