import { defineClient } from '../model/client';
import { readServerMap, readServersUnder } from '../model/dialect/readServers';
import { BRACED } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

const ENTRY = { approvalKeys: ['autoApprove'] };

/**
 * `.kiro/settings/mcp.json`: servers for Kiro, of a repository and of the person; those of installed powers stand apart.
 * Source: kiro.dev/docs/mcp/configuration and /docs/mcp/security (a variable counts once its name is approved).
 */
export default defineClient({
  name: 'Kiro',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.kiro/settings/mcp.json' },
    { scope: 'user', path: '.kiro/settings/mcp.json', base: 'home' },
  ],
  references: BRACED,
  startsUnasked: {
    value: true,
    when: 'with the folder',
    source: 'kiro.dev/docs/mcp/configuration',
  },
  precedence: { order: ['workspace', 'user'], source: 'kiro.dev/docs/mcp/configuration' },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => [
    ...readServersUnder(root, 'mcpServers', ENTRY),
    ...readServerMap(valueAt(root, 'powers', 'mcpServers'), ENTRY),
  ],
});
