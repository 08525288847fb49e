import { itemsOf, type Member, member, membersOf, type Node, textOf, valueAt } from '../../syntax/tree';
import { part, piecesOf, standIn, type Text } from '../../text/text';
import type { Entry, McpServer } from '../server';
import { readEntries } from './readServers';

/** Keys of a service that a person would write as options of `docker run`, each value behind its option. */
const OPTIONS: Readonly<Record<string, string>> = {
  volumes: '-v',
  ports: '-p',
  network_mode: '--network',
  pid: '--pid',
  ipc: '--ipc',
  cap_add: '--cap-add',
  cap_drop: '--cap-drop',
  security_opt: '--security-opt',
  userns_mode: '--userns',
  uts: '--uts',
  cgroup: '--cgroupns',
  device_cgroup_rules: '--device-cgroup-rule',
  devices: '--device',
  env_file: '--env-file',
  user: '--user',
};

/**
 * A container that a file describes key by key, as what it comes to: `docker run` with its options, the image and the
 * words behind it, each in its place. Source: Compose specification, 05-services.md.
 */
export function containerServer(entry: Member, image: Text): McpServer {
  const { key: name, value: node, shadowed } = entry;
  const given = (value: string) => standIn(value, image.range);
  const [entrypoint, ...first] = wordsOf(member(node, 'entrypoint')?.value);
  const options = Object.entries(OPTIONS).flatMap(([key, option]) => optionsAt(member(node, key), option));
  return {
    name,
    member: entry,
    node,
    transport: 'stdio',
    command: given('docker'),
    args: [
      ...[
        given('run'),
        given('-i'),
        given('--rm'),
        ...options,
        ...isOn(member(node, 'privileged'), '--privileged'),
        ...isOn(member(node, 'read_only'), '--read-only'),
      ],
      ...(entrypoint ? [standIn('--entrypoint', entrypoint.range), entrypoint] : []),
      ...[image, ...first, ...wordsOf(member(node, 'command')?.value)],
    ],
    env: [...environment(member(node, 'environment')?.value), ...environment(member(node, 'env')?.value)],
    headers: [],
    approvals: [],
    shadowed,
  };
}

function optionsAt(setting: Member | undefined, option: string): Text[] {
  const { value } = setting ?? {};
  const values = value?.kind === 'array' ? itemsOf(value) : value ? [value] : [];
  return values.flatMap(it => {
    const text = textOf(it) ?? mounted(it);
    return text ? [standIn(option, text.range), text] : [];
  });
}

/** `{ type: bind, source, target }`, as `source:target`. */
function mounted(mount: Node): Text | undefined {
  const source = textOf(valueAt(mount, 'source'));
  const held = valueAt(mount, 'read_only');
  const mode = held?.kind === 'boolean' && held.value === true ? ':ro' : '';
  const target = textOf(valueAt(mount, 'target'))?.value ?? source?.value;
  return source && standIn(`${source.value}:${target}${mode}`, source.range);
}

const isOn = (setting: Member | undefined, option: string): Text[] =>
  setting?.value.kind === 'boolean' && setting.value.value === true ? [standIn(option, setting.range)] : [];

/** A command line as a list or as one text; quotes in a text are left to its reader. */
function wordsOf(node: Node | undefined): Text[] {
  const line = textOf(node);
  if (!line) return itemsOf(node).flatMap(it => textOf(it) ?? []);
  return piecesOf(line);
}

const pairs = new WeakMap<Node, Member>();

/** Variables as a map, as a list of `NAME=value`, or of `{ name, value }`. */
function environment(node: Node | undefined): Entry[] {
  if (node?.kind !== 'array') return readEntries(node);
  return node.items.flatMap(item => {
    const written = textOf(item);
    const [name, value] = written ? split(written) : [textOf(valueAt(item, 'name')), textOf(valueAt(item, 'value'))];
    if (!name) return [];
    const holder = pairs.get(item) ?? { key: name, value: item, range: item.range, shadowed: false };
    pairs.set(item, holder);
    return [{ name, ...(value && { value }), member: holder }];
  });
}

function split(written: Text): readonly [Text, Text?] {
  const equals = written.value.indexOf('=');
  return equals < 0 ? [written] : [part(written, 0, equals), part(written, equals + 1)];
}

/** Whether a word stands for itself in a name such as `github-mcp-server`. */
const MCP_WORD = /(?:^|[-_./@])mcp(?:[-_.:@]|$)/i;

/** Whether a service of a Compose file runs an MCP server or Docker's gateway to some; `build` makes it the folder's own. */
export function runsMcp(service: Node): boolean {
  const image = textOf(valueAt(service, 'image'))?.value ?? '';
  const labels = valueAt(service, 'labels');
  const names = [
    ...membersOf(labels).map(it => it.key.value),
    ...itemsOf(labels).flatMap(it => textOf(it)?.value ?? []),
  ];
  if (names.some(it => it.startsWith('docker-mcp'))) return true;
  if (/^(?:docker\.io\/)?(?:mcp\/|docker\/mcp-)/.test(image)) return true;
  if (member(service, 'build')) return false;
  const words = [...wordsOf(valueAt(service, 'entrypoint')), ...wordsOf(valueAt(service, 'command'))].map(
    it => it.value,
  );
  const starts = words.some(it => /^(?:npx|uvx|bunx|pnpx)$/.test(it)) && words.some(it => MCP_WORD.test(it));
  return starts || MCP_WORD.test(image.split('/').at(-1) ?? '');
}
