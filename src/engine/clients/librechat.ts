import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { copiedFrom, inFolder } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * `librechat.yaml`: servers that a LibreChat installation starts or calls for all its users.
 * Source: LibreChat documentation, librechat_yaml/object_structure/mcp_servers.
 */
export default defineClient({
  name: 'LibreChat',
  syntax: 'yaml',
  locations: [...inFolder('librechat.yaml', 'librechat.yml'), ...copiedFrom('librechat.example.yaml')],
  strict: {},
  references: {
    expands: [/\$\{[A-Za-z_][A-Za-z0-9_]*\}/, /\{\{[A-Za-z_][A-Za-z0-9_]*\}\}/],
    environment: name => `\${${name}}`,
  },
  startsUnasked: {
    value: true,
    when: 'with the installation that this file is written for',
    source: 'LibreChat documentation, librechat_yaml/object_structure/mcp_servers',
  },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => readServerMap(valueAt(root, 'mcpServers'), { tokenKeys: ['apiKey'] }),
});
