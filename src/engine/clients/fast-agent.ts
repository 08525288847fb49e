import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { inFolder } from '../model/dialect/usualClient';
import type { McpServer } from '../model/server';
import { member, textOf, valueAt } from '../syntax/tree';

/**
 * `fast-agent.yaml` and its older names: servers of an agent program, as a map of entries or a list of targets.
 * Source: evalstate/fast-agent, src/fast_agent/{config,home}.py.
 */
export default defineClient({
  name: 'fast-agent',
  syntax: 'yaml',
  locations: inFolder(
    ...[
      'fast-agent.yaml',
      'fast-agent.secrets.yaml',
      '.fast-agent/fast-agent.yaml',
      '.fast-agent/fast-agent.secrets.yaml',
    ],
    ...['fastagent.config.yaml', 'fastagent.secrets.yaml'],
  ),
  references: { expands: [/\$\{[A-Za-z_][A-Za-z0-9_]*(?::[^{}]*)?\}/], environment: name => `\${${name}}` },
  startsUnasked: {
    value: false,
    when: 'with an agent whose program names them',
    source: 'evalstate/fast-agent, src/fast_agent/config.py',
  },
  onDemand: true,
  serversKey: ['mcp', 'servers'],
  readServers: ({ root }) =>
    [...readServerMap(valueAt(root, 'mcp', 'servers')), ...readServerMap(valueAt(root, 'mcp', 'targets'))].map(it =>
      it.as(aimed),
    ),
});

/** `target` is a command line or an address. */
function aimed(server: McpServer): McpServer {
  const target = textOf(member(server.node, 'target')?.value);
  if (!target || server.command || server.url) return server;
  return /^https?:/i.test(target.value)
    ? { ...server, url: target, transport: 'http' }
    : { ...server, command: target, transport: 'stdio' };
}
