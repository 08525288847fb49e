import { defineClient } from '../model/client';
import { readServerMap } from '../model/readServers';
import { everydayIn, inAppData } from '../model/usualClient';
import { member, type Node, textOf, valueAt } from '../syntax/tree';

const isBundle = (root: Node | undefined, key: string): boolean => valueAt(root, key)?.kind === 'string';

/**
 * `manifest.json` of an MCP bundle (`.mcpb`, once `.dxt`), in its source and where Claude Desktop unpacks it: one server.
 * Source: anthropics/mcpb, MANIFEST.md.
 */
export default defineClient({
  name: 'MCP bundle',
  syntax: 'jsonc',
  locations: [...everydayIn('manifest.json'), ...inAppData('Claude/Claude Extensions/*/manifest.json')],
  strict: { comments: true },
  references: { expands: [/\$\{(?:__dirname|HOME|DESKTOP|DOCUMENTS|DOWNLOADS|user_config\.[^{}]*)\}/] },
  startsUnasked: {
    value: true,
    when: 'once the bundle is installed and enabled',
    source: 'anthropics/mcpb@27083dc, MANIFEST.md',
  },
  serversKey: [],
  isFor: ({ root }) =>
    member(root, 'server') !== undefined && (isBundle(root, 'manifest_version') || isBundle(root, 'dxt_version')),
  readServers: ({ root }) => {
    const entry = member(valueAt(root, 'server'), 'mcp_config');
    if (!entry) return [];
    const name = textOf(valueAt(root, 'name')) ?? entry.key;
    return readServerMap({ kind: 'object', range: entry.range, members: [entry] }).map(it =>
      it.as(server => ({ ...server, name })),
    );
  },
});
