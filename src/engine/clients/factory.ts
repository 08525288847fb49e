import { defineClient } from '../model/client';
import { inAppData, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.factory/mcp.json`: servers for Factory’s Droid, of a repository and of the person. Its documentation promises `${NAME}`,
 * but 0.215.0 expanded nothing. Source: Factory-AI/factory, docs/cli/configuration/mcp.mdx; run with 0.215.0.
 */
export default defineClient({
  name: 'Factory Droid',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.factory/mcp.json', ancestors: 'repository' },
    { scope: 'user', path: '.factory/mcp.json', base: 'home' },
    ...inAppData('Factory Bridge/mcp.json'),
  ],
  strict: { trailingCommas: true, byteOrderMark: true },
  references: { expands: [/\$\{[A-Za-z_][A-Za-z0-9_]*(?::-[^{}]*)?\}/] },
  startsUnasked: {
    value: true,
    evenUntrusted: true,
    when: 'in a fresh clone, even for `droid mcp list`',
    source: 'observed with droid 0.215.0',
  },
  precedence: { order: ['user', 'workspace'], source: 'Factory-AI/factory@a80aa7c, docs/cli/configuration/mcp.mdx' },
  ...underMcpServers(),
});
