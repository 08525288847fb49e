import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { atHome, everydayIn, inFolder } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/** `qwen-extension.json`: servers that an extension of Qwen Code brings along. Source: QwenLM/qwen-code, docs/users/extension/introduction.md. */
export default defineClient({
  name: 'Qwen Code extension',
  syntax: 'jsonc',
  locations: [
    ...everydayIn('qwen-extension.json'),
    ...inFolder('.qwen/extensions/*/qwen-extension.json'),
    ...atHome('.qwen/extensions/*/qwen-extension.json'),
  ],
  strict: { comments: true, byteOrderMark: true },
  references: {
    expands: [/\$\{[A-Za-z_/][A-Za-z0-9_]*\}/, /\$[A-Za-z_][A-Za-z0-9_]*/],
    environment: name => `\${${name}}`,
    workspaceFolder: '${workspacePath}',
  },
  startsUnasked: {
    value: true,
    when: 'with the session, once the extension is installed',
    source: 'QwenLM/qwen-code, docs/users/extension/introduction.md',
  },
  serversKey: ['mcpServers'],
  readServers: ({ root }) =>
    readServerMap(valueAt(root, 'mcpServers'), {
      losesProto: true,
      addresses: { httpUrl: 'http', url: 'sse' },
      addressWins: true,
    }),
});
