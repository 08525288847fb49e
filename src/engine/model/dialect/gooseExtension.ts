import { member, type Node, textOf } from '../../syntax/tree';
import { standIn, type Text } from '../../text/text';
import type { Listed } from '../listed';
import type { McpServer } from '../server';
import { readServerMap } from './readServers';

/** Extensions that are parts of Goose itself. */
const BUILT_IN: ReadonlySet<string | undefined> = new Set(['builtin', 'platform', 'frontend']);

/** The extensions of Goose that start or reach something. Source: block/goose, crates/goose/src/agents/extension.rs. */
export const gooseExtensions = (extensions: Node | undefined): Listed[] =>
  readServerMap(extensions, { commandKey: 'cmd', envKey: 'envs', addresses: { uri: 'http', url: 'http' } })
    .filter(it => !BUILT_IN.has(typeOf(it.member.value)?.value))
    .map(it => it.as(withCode));

const typeOf = (entry: Node): Text | undefined => textOf(member(entry, 'type')?.value);

/** `inline_python` holds the server itself, which Goose runs with Python. */
function withCode(server: McpServer): McpServer {
  const type = typeOf(server.node);
  const code = textOf(member(server.node, 'code')?.value);
  if (type?.value !== 'inline_python' || !code) return server;
  const given = (value: string) => standIn(value, type.range);
  return { ...server, transport: 'stdio', command: given('python'), args: [given('-c'), code] };
}
