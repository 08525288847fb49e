import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { everydayIn, inAppData } from '../model/dialect/usualClient';
import type { Listed } from '../model/listed';
import type { McpServer } from '../model/server';
import { type Member, member, membersOf, type Node, textOf, valueAt } from '../syntax/tree';

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
    return soleEntry(entry).flatMap(it => [it.as(server => ({ ...server, name })), ...elsewhere(it)]);
  },
});

const soleEntry = (entry: Member) => readServerMap({ kind: 'object', range: entry.range, members: [entry] });

/** What starts in its place on one system, by the name of that. */
const elsewhere = (usual: Listed): Listed[] =>
  membersOf(valueAt(usual.member.value, 'platform_overrides')).flatMap(it =>
    soleEntry(it).map(other => other.as(own => instead(own, usual.server))),
  );

const instead = (own: McpServer, { command, args }: McpServer): McpServer => ({
  ...own,
  transport: 'stdio',
  ...(command && { command: own.command ?? command }),
  args: own.args.length > 0 ? own.args : args,
});
