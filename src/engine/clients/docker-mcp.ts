import { defineClient } from '../model/client';
import { containerServer } from '../model/dialect/containerService';
import { readEntries } from '../model/dialect/readServers';
import { atHome, everydayIn } from '../model/dialect/usualClient';
import { Listed } from '../model/listed';
import type { McpServer } from '../model/server';
import { type Member, member, membersOf, textOf, valueAt } from '../syntax/tree';
import type { Text } from '../text/text';

/**
 * Catalogues of Docker's MCP Toolkit: servers as images or remote addresses, which its gateway starts.
 * Source: docker/mcp-gateway, docs/server-entry-spec.md and examples/custom-catalog/catalog.yaml.
 */
export default defineClient({
  name: 'Docker MCP Toolkit',
  syntax: 'yaml',
  locations: [
    ...everydayIn('catalog.yaml', 'mcp-catalog.yaml', 'docker-mcp.yaml'),
    ...atHome('.docker/mcp/catalogs/*.yaml'),
  ],
  isFor: ({ root }) =>
    membersOf(valueAt(root, 'registry')).some(it => ['image', 'remote'].some(key => member(it.value, key))),
  references: { expands: [/\{\{[^{}]*\}\}/, /\$\{[A-Za-z_][A-Za-z0-9_]*\}/] },
  startsUnasked: {
    value: false,
    when: 'by the gateway, once somebody adds the catalogue and enables the server',
    source: 'docker/mcp-gateway@2bd20fe, docs/mcp-gateway.md',
  },
  serversKey: ['registry'],
  readServers: ({ root }) => membersOf(valueAt(root, 'registry')).flatMap(serversOf),
});

function serversOf(entry: Member): Listed[] {
  const { value: node } = entry;
  const image = textOf(valueAt(node, 'image'));
  const url = textOf(valueAt(node, 'remote', 'url')) ?? textOf(valueAt(node, 'url'));
  if (image) return [new Listed(entry, it => containerServer(it, image))];
  // Names of servers that another catalogue describes.
  if (!url && member(node, 'ref')) return [];
  return [new Listed(entry, it => remoteServer(it, url))];
}

function remoteServer(entry: Member, url: Text | undefined): McpServer {
  const { key: name, value: node, shadowed } = entry;
  const sse = textOf(valueAt(node, 'remote', 'transport_type'))?.value === 'sse';
  const headers = readEntries(valueAt(node, 'remote', 'headers'));
  const rest = { args: [], env: [], headers, approvals: [], shadowed };
  return {
    name,
    member: entry,
    node,
    transport: !url ? 'unknown' : sse ? 'sse' : 'http',
    ...(url && { url }),
    ...rest,
  };
}
