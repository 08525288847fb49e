import type { Severity } from '../../finding/finding';
import type { Fix } from '../../finding/fix/fix';
import { mountedReadOnly } from '../../finding/fix/holdMount';
import { withoutWords } from '../../finding/fix/removals';
import * as reach from '../../knowledge/containerReach';
import { everyCommand, type Flag, type Launch, type Mount } from '../../launch/launch';
import { readLocalPath } from '../../model/localPath';
import type { Text } from '../../text/text';
import { type CheckedServer, defineRule } from '../rule';

/** Containers that can reach the machine around them. */
export default defineRule({
  title: 'Container that can take over the machine',
  severity: 'high',
  docs: {
    why: 'A container keeps a server away from your files and programs. With this option it no longer does: what runs inside can become administrator outside.',
    remedy: 'Take the option away. If the server needs a device or folder, give it just that one.',
    ignore: 'When managing containers is the server’s purpose and you trust its publisher.',
    bad: '{ "mcpServers": { "x": { "command": "docker", "args": ["run", "-i", "--rm", "--privileged", "acme/tools"] } } }',
    good: '{ "mcpServers": { "x": { "command": "docker", "args": ["run", "-i", "--rm", "acme/tools"] } } }',
    cwe: [250],
    owasp: 'MCP02',
    references: ['https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
  },
  checkServer(server, report) {
    for (const launch of everyCommand(server.launch)) {
      for (const flag of flagsOf(launch)) {
        const [severity, message = ''] = judgeFlag(flag) ?? [];
        if (!severity) continue;
        report(flag.value ?? flag.name, message, { key: flag.name.value, fixes: removal(server, flag), severity });
      }
      for (const mount of launch.mounts) {
        const [severity, message = ''] = judgeMount(mount, launch) ?? [];
        if (!severity) continue;
        const flag = launch.flags.find(({ value }) => value?.range.end === mount.word.range.end);
        // Neither a socket nor the whole disk, with its sockets and keys, gets better by it.
        const held = severity !== judgeMount({ ...mount, readOnly: true }, launch)?.[0];
        const readOnly = held ? mountedReadOnly(server.file.document, mount.holding) : [];
        report(mount.source, message, { severity, fixes: [...(flag ? removal(server, flag) : []), ...readOnly] });
      }
    }
  },
});

const flagsOf = ({ image, flags, wrappers }: Launch): readonly Flag[] => [
  ...(image ? flags : []),
  ...wrappers.flatMap(it => (it.kind === 'machine' ? it.flags : [])),
];

const THROUGH_ENGINE = 'Can become administrator here through the container engine';
type Verdict = readonly [Severity, string];

function judgeFlag({ name, value }: Flag): Verdict | undefined {
  const said = value?.value ?? '';
  if (name.value === '--privileged')
    return /^(?:false|0|f)$/i.test(said)
      ? undefined
      : ['critical', 'Runs with every right of the machine outside the container'];
  if (name.value === '--use-api-socket') return ['high', THROUGH_ENGINE];
  if (reach.HOST_NAMESPACES.has(name.value) && said === 'host')
    return ['high', 'Shares a name space with the machine outside the container'];
  const right = said
    .toUpperCase()
    .split(/,?CAP_|,/)
    .find(it => reach.HOST_CAPABILITIES.has(it));
  if (name.value === '--cap-add' && right)
    return [right === 'ALL' ? 'critical' : 'high', `Gets the right ${right} over the machine outside the container`];
  if (
    name.value === '--security-opt' &&
    /^(?:(?:seccomp|apparmor|systempaths)[=:]unconfined|label[=:]disable)$/i.test(said)
  )
    return ['high', 'Switches off a guard between the container and the machine'];
  if (name.value === '--device-cgroup-rule') return ['high', 'Opens devices of the machine to the container'];
  if (name.value !== '--device') return undefined;
  const severity = reach.ORDINARY_DEVICES.find(([it]) => it.test(said))?.[1] ?? 'high';
  return [severity, 'Opens a device of the machine to the container'];
}

function judgeMount({ source, readOnly }: Mount, { image }: Launch): Verdict | undefined {
  const path = source.value.replaceAll('\\', '/');
  const { from, rest } = readLocalPath(source.value);
  if (rest.length === 0 && (from === 'root' || from === 'drive'))
    return ['critical', 'Gives the container the whole disk of the machine'];
  if (
    reach.CONTROL_SOCKETS.test(path) ||
    (from === 'root' && /^(?:var\/)?run(?:\/(?:docker|podman|containerd))?$/.test(rest.join('/')))
  )
    return isManager(image?.name)
      ? ['medium', 'Can start any container here, and so become administrator']
      : ['high', THROUGH_ENGINE];
  if (from !== 'root' || !/^(?:etc|proc|sys|dev|boot|lib\/modules|var\/lib\/docker)$/.test(rest.join('/')))
    return undefined;
  return [readOnly ? 'medium' : 'high', 'Gives the container a folder that steers the machine'];
}

const isManager = (name: Text | undefined): boolean =>
  reach.CONTAINER_MANAGERS.has((name?.value ?? '').toLowerCase().replace(/^(?:docker\.io\/|index\.docker\.io\/)/, ''));

const removal = (server: CheckedServer, { name, value }: Flag): Fix[] =>
  withoutWords(server.file.document, server, value ? [name, value] : [name]);
