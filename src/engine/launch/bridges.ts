import { part, type Text } from '../text/text';
import { type WordSet, wordSet } from '../text/wordSet';
import { type Bridge, type Flag, type Launch, mainPackage } from './launch';
import { allValues, lastValue, type OptionTable, readScattered } from './options';
import { looksLikePath } from './program';
import type { Start } from './runner';
import { parsePosix } from './shell/posix';

/** How a server that passes on to others, or starts them, reads its words. */
interface BridgeWords extends OptionTable {
  /** Commands that come first, one of them. */
  readonly after?: readonly string[];
  /** Options whose value is a shell line of a server that it starts. */
  readonly line?: readonly string[];
  /** Its words are a command, unless they are an address. */
  readonly starts?: boolean;
  /** Its first word is the file of a server, or a name that some registry of servers knows. */
  readonly takes?: 'file' | 'name';
}

const COMMON = `
  --header --headers -H --transport --transportType --host --port -p --log-level -l --logLevel --config -c --server -s
  --timeout --auth-timeout --env-file --cwd --api-key --profile --region
`;
const words = (list: string): WordSet => wordSet(COMMON + list);

const PROXY: BridgeWords = {
  values: words(`
    --resource --ignore-tool --static-oauth-client-metadata --static-oauth-client-info --client-id --client-secret
    --token-url --allow-origin --named-server --named-server-config --sse-port --sse-host --endpoint --sseEndpoint -e --env
    --streamEndpoint --apiKey --requestTimeout --server-type --type --path-prefix --name --description -k --key --service
    --cors-allow-origins --metadata --read-timeout --write-timeout --connect-timeout --retries --server-url --url
  `),
  starts: true,
};
const FASTMCP: BridgeWords = {
  values: words('-t --path --with --with-editable -e --python --project --with-requirements --name -n --ui-port'),
  after: ['run', 'dev', 'proxy'],
  takes: 'file',
};
const BRIDGES: ReadonlyMap<string, BridgeWords> = new Map([
  ['mcp-remote', { values: PROXY.values ?? new Set() }],
  [
    'supergateway',
    {
      values: words(`
        --stdio --sse --streamableHttp --baseUrl --ssePath --messagePath --streamableHttpPath --sessionTimeout --cors
        --oauth2Bearer --healthEndpoint --outputTransport --protocolVersion
      `),
      line: ['--stdio'],
    },
  ],
  ['mcp-proxy', PROXY],
  ['mcpo', PROXY],
  ['fastmcp', FASTMCP],
  ['mcp', FASTMCP],
  ['@smithery/cli', { values: words('--key --client -k'), after: ['run', 'inspect', 'playground'], takes: 'name' }],
  [
    '@modelcontextprotocol/inspector',
    {
      values: words('-e --method --tool-name --tool-arg --uri --prompt-name --prompt-args --server-url'),
      starts: true,
    },
  ],
  [
    'mcporter',
    {
      values: words('--http-url --sse-url --stdio --stdio-arg --env --name --tool --args --output --root'),
      line: ['--stdio'],
    },
  ],
]);
/** Their other names, such as that of the program in the package. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['mcp-inspector', '@modelcontextprotocol/inspector'],
  ['smithery', '@smithery/cli'],
  ['mcp-remote-client', 'mcp-remote'],
  ['mcp_proxy', 'mcp-proxy'],
  ['mcp[cli]', 'mcp'],
]);
/** Servers whose name says that they pass on; only where they are given an address. */
const SAYS_BRIDGE = /(?:^|[-_/@])(?:mcp-?)?(?:remote|proxy|bridge|gateway|connector|relay|adapter|tunnel)(?:[-_/]|$)/i;

/** What a server passes on to, and what it starts; nothing for those that do the work themselves. */
export function readBridge(launch: Launch): { bridge?: Bridge; script?: Text; starts?: readonly Start[] } | undefined {
  const { name, known } = tableOf(launch);
  if (!known && !SAYS_BRIDGE.test(name)) return undefined;
  const { flags, rest, ended } = readScattered(launch.args, known ?? PROXY);
  if (known?.after && !known.after.includes(rest[0]?.value ?? '')) return undefined;
  const [first, ...more] = known?.after ? rest.slice(1) : rest;
  const address = [
    lastValue(flags, '--sse', '--streamableHttp', '--http-url', '--sse-url', '--server-url', '--url'),
    first,
  ];
  const to = address.find(it => it && /^(?:https?|wss?):\/\//i.test(it.value)) ?? rest.find(isAddress);
  if (to) return { bridge: bridgeTo(to, flags) };
  const lines = allValues(flags, ...(known?.line ?? [])).map(it => ({ commands: parsePosix(it) }));
  if (lines.length > 0) return { starts: lines };
  if (!first) return undefined;
  if (known?.takes === 'name') return { bridge: bridgeTo(first, flags) };
  if (known?.takes === 'file') return looksLikePath(first.value) ? { script: first } : undefined;
  if (!known?.starts) return undefined;
  // `--named-server name "uvx x"`: a line in one word.
  if (/\s/.test(first.value)) return { starts: [{ commands: parsePosix(first) }] };
  return { starts: [{ words: commandIn(launch.args, [first, ...more], ended), ifKnown: !ended }] };
}

function tableOf(launch: Launch): { name: string; known: BridgeWords | undefined } {
  const { module, runner = '' } = launch;
  const main = mainPackage(launch);
  const names = [main?.bin?.value, main?.name?.value, main ? undefined : (module?.value ?? runner)];
  const name =
    names.find(it => it && BRIDGES.has(OTHER_NAMES.get(it) ?? it)) ?? main?.name?.value ?? module?.value ?? runner;
  return { name, known: BRIDGES.get(OTHER_NAMES.get(name) ?? name) };
}

const isAddress = ({ value }: Text): boolean => /^(?:https?|wss?):\/\//i.test(value);

/** The command's own options belong to it: everything from its first word on. */
function commandIn(args: readonly Text[], rest: readonly [Text, ...Text[]], ended: boolean): readonly Text[] {
  const dashes = ended ? args.findIndex(it => it.value === '--') : -1;
  const first = args.findIndex(it => it.range.start === rest[0].range.start);
  return args.slice(dashes >= 0 ? dashes + 1 : Math.max(0, first));
}

function bridgeTo(to: Text, flags: readonly Flag[]): Bridge {
  const transport =
    lastValue(flags, '--transport', '--transportType') ?? flags.find(it => it.name.value === '--sse')?.name;
  return { to, ...(transport && { transport }), headers: headersIn(flags) };
}

/** `--header "Name: value"`; a token by itself is the value of `Authorization`. */
function headersIn(flags: readonly Flag[]): Bridge['headers'] {
  return flags.flatMap(({ name, value }) => {
    if (!value) return [];
    if (name.value === '--oauth2Bearer') return [{ name, value }];
    if (!/^(?:--headers?|-H)$/.test(name.value)) return [];
    const colon = value.value.indexOf(':');
    if (colon < 1) return [];
    const start = colon + 1 + (value.value.slice(colon + 1).length - value.value.slice(colon + 1).trimStart().length);
    return [{ name: part(value, 0, colon), value: part(value, start) }];
  });
}
