import { defineClient } from '../model/client';
import { readEntries, readServerMap } from '../model/dialect/readServers';
import { settingsAt } from '../model/dialect/settingsAt';
import { everydayIn } from '../model/dialect/usualClient';
import type { Listed } from '../model/listed';
import type { McpServer } from '../model/server';
import { membersOf, type Node, textOf, valueAt } from '../syntax/tree';
import { standIn } from '../text/text';

/**
 * Agents for Docker Agent, once cagent: tool sets of the kind `mcp` start a program, call an address, or name a server of
 * Docker’s catalogue. Source: docs.docker.com/ai/docker-agent; docker/docker-agent, agent-schema.json.
 */
export default defineClient({
  name: 'Docker Agent',
  syntax: 'yaml',
  locations: everydayIn('cagent.yaml', 'cagent.yml', 'agent.yaml', 'agent.yml', '*.agent.yaml'),
  isFor: ({ root }) => toolSets(root).length > 0,
  references: { expands: [/\$\{[^{}]*\}/, /\$[A-Za-z_]\w*/] },
  startsUnasked: { value: false, when: 'when somebody runs the agent', source: 'docs.docker.com/ai/docker-agent' },
  serversKey: [],
  readServers: ({ root }) => toolSets(root),
});

const toolSets = (root: Node | undefined): Listed[] => [
  ...settingsAt(root, ['agents', '*', 'toolsets']).flatMap(it =>
    readServerMap(it.value)
      .filter(({ member }) => textOf(valueAt(member.value, 'type'))?.value === 'mcp')
      .map(started),
  ),
  ...(membersOf(valueAt(root, 'agents')).length > 0 ? readServerMap(valueAt(root, 'mcps')).map(started) : []),
];

const started = (it: Listed): Listed => it.as(server => withName(fromCatalogue(server)));

/** Tool sets seldom have names; one goes by what it starts or reaches, as those of several agents are no copies. */
function withName(server: McpServer): McpServer {
  const own = textOf(valueAt(server.node, 'ref')) ?? server.url ?? server.command;
  return /^[0-9]+$/.test(server.name.value) && own ? { ...server, name: own } : server;
}

/** `ref: docker:NAME` comes to what Docker’s gateway does with that name. */
function fromCatalogue(server: McpServer): McpServer {
  const { node } = server;
  const url = textOf(valueAt(node, 'remote', 'url'));
  const headers = readEntries(valueAt(node, 'remote', 'headers'));
  const sse = textOf(valueAt(node, 'remote', 'transport_type'))?.value === 'sse';
  if (url && !server.command) return { ...server, url, transport: sse ? 'sse' : 'http', headers };
  const ref = textOf(valueAt(node, 'ref'));
  if (!ref || server.command || server.url) return server;
  const words = ['mcp', 'gateway', 'run', '--servers'].map(it => standIn(it, ref.range));
  const name = standIn(ref.value.replace(/^docker:/, ''), ref.range);
  return { ...server, transport: 'stdio', command: standIn('docker', ref.range), args: [...words, name] };
}
