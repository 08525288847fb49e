import { replaceText } from '../../finding/fix/edits';
import { everyCommand } from '../../launch/launch';
import { defineRule } from '../rule';

/** Containers without a network of their own. */
export default defineRule({
  title: 'Container shares the network of the machine',
  severity: 'medium',
  docs: {
    why: 'It reaches every service of this machine that trusts local callers, such as databases, browsers under debugging and other servers, and can listen in their place.',
    remedy:
      'Give it a network of its own (`--network bridge`), or none. Services of this machine are at `host.docker.internal`.',
    ignore: 'When the server has to find devices of the local network.',
    bad: '{ "mcpServers": { "x": { "command": "docker", "args": ["run", "-i", "--rm", "--network", "host", "acme/tools"] } } }',
    good: '{ "mcpServers": { "x": { "command": "docker", "args": ["run", "-i", "--rm", "--network", "bridge", "acme/tools"] } } }',
    cwe: [653],
    owasp: 'MCP02',
    references: ['https://docs.docker.com/engine/network/drivers/host/'],
  },
  checkServer({ launch, file }, report) {
    for (const { name, value } of everyCommand(launch).flatMap(it => (it.image ? it.flags : []))) {
      if (!value || !/^--net(?:work)?$/.test(name.value) || value.value.toLowerCase() !== 'host') continue;
      const instead = (network: string, title: string) => ({
        title,
        safety: 'unsafe' as const,
        edits: [replaceText(file.document, value, network)],
      });
      report(value, 'Reaches every service of this machine, as if it ran outside the container', {
        fixes: [instead('bridge', 'Give it a network of its own'), instead('none', 'Give it no network')],
      });
    }
  },
});
