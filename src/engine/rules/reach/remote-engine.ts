import { withoutWords } from '../../finding/fix/removals';
import { shown } from '../../finding/shown';
import { everyCommand } from '../../launch/launch';
import { placeOf, readAddress } from '../../model/address';
import { defineRule } from '../rule';

const ENGINES = /^(?:docker|docker-compose|podman|nerdctl|finch)$/;
/** Options of these programs that say where the engine is. */
const WHERE = /^(?:-H|--host|--url)$/;

/** Containers that an option starts on another computer. Variables such as `DOCKER_HOST` belong to endpoint-hijack. */
export default defineRule({
  title: 'Containers started on another computer',
  severity: 'high',
  docs: {
    why: 'Images, variables and tokens go to the container engine of that computer. Whoever runs it sees them, can change what the server does, and answers your model in its place. Over `tcp://` without certificates, so can anyone on the way.',
    remedy:
      'Remove the option, so that the container runs here. Keep an engine of your own in a context of your Docker settings.',
    ignore: 'When the other computer is yours.',
    bad: '{ "mcpServers": { "x": { "command": "docker", "args": ["-H", "tcp://203.0.113.9:2375", "run", "-i", "acme/tools"] } } }',
    good: '{ "mcpServers": { "x": { "command": "docker", "args": ["run", "-i", "acme/tools"] } } }',
    cwe: [441, 923],
    owasp: 'MCP10',
    references: ['https://docs.docker.com/engine/security/protect-access/'],
  },
  checkServer(server, report) {
    const engines = everyCommand(server.launch).filter(it => ENGINES.test(it.runner ?? ''));
    for (const { name, value } of engines.flatMap(it => it.flags)) {
      const address = value && WHERE.test(name.value) ? readAddress(value) : undefined;
      const place = placeOf(address?.host ?? '');
      if (!value || !address || place === 'unknown' || place === 'loopback') continue;
      const host = shown(address.host, 60);
      report(value, `Starts its containers on ${host}, for whoever runs that to see and change`, {
        severity: address.scheme === 'ssh' || place !== 'public' ? 'low' : 'high',
        fixes: withoutWords(server.file.document, server, [name, value]),
      });
    }
  },
});
