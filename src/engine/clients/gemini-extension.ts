import { GEMINI_CLI_ENTRY } from '../knowledge/geminiCli';
import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { valueAt } from '../syntax/tree';

/**
 * `gemini-extension.json`: servers that an extension of Gemini CLI brings along; most extensions bring none. `trust` is
 * taken out of their entries. Source: google-gemini/gemini-cli, packages/cli/src/config/extension-manager.ts, extensions/variables.ts.
 */
export default defineClient({
  name: 'Gemini CLI extension',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: 'gemini-extension.json', everyday: true },
    { scope: 'workspace', path: '.gemini/extensions/*/gemini-extension.json' },
    { scope: 'user', path: '.gemini/extensions/*/gemini-extension.json', base: 'home' },
  ],
  movedBy: [['GEMINI_CLI_HOME', '']],
  strict: { comments: true, byteOrderMark: true },
  references: {
    expands: [/\$\{[A-Za-z_/][A-Za-z0-9_]*(?::-[^{}]*)?\}/, /\$[A-Za-z_][A-Za-z0-9_]*/],
    environment: name => `\${${name}}`,
    workspaceFolder: '${workspacePath}',
  },
  startsUnasked: {
    value: true,
    when: 'with the session, once the extension is installed and the folder is trusted',
    source: 'google-gemini/gemini-cli@5411f11, packages/cli/src/config/extension-manager.ts',
  },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => readServerMap(valueAt(root, 'mcpServers'), GEMINI_CLI_ENTRY),
});
