import { type Document, itemsOf, type Member, member, membersOf, type Node, textOf, valueAt } from '../../syntax/tree';
import type { Located } from '../../text/range';
import { standIn, type Text } from '../../text/text';
import type { Approval } from '../approval';
import { Listed } from '../listed';
import type { Entry, McpServer, Transport } from '../server';

/** The words in which one client writes a server entry, where they differ from the usual ones. */
export interface EntryDialect {
  /** Keys whose tools run unasked: a list of names, or `true` or `"*"` for all. */
  readonly approvalKeys?: readonly string[];
  /** A key that may hold the whole entry: VS Code unwraps `{ config: { … } }`. */
  readonly wrapper?: string;
  /** Keys of the address, the first that is there counts, with the transport meant where no type says another. */
  readonly addresses?: Readonly<Record<string, 'http' | 'sse'>>;
  /** The address counts where a command stands beside it. */
  readonly addressWins?: boolean;
  /** What `command` may hold besides text: the words of the whole command line, or `{ path, args, env }`. */
  readonly commandIs?: 'words' | 'object';
  /** A text in the place of an entry is the address. */
  readonly textIsAddress?: boolean;
  /** Key of the program, where it is not `command`. */
  readonly commandKey?: string;
  /** Path of keys to the headers, where it is not `headers`. */
  readonly headersAt?: readonly string[];
  /** Keys whose value is sent as a header, or as one of its own. */
  readonly tokenKeys?: readonly string[];
  /** Key of the variables, where it is not `env`. */
  readonly envKey?: string;
  /** Key of the folder it starts in, where it is not `cwd`. */
  readonly cwdKey?: string;
  /** Keys count in every case, as in Go's encoding/json. */
  readonly anyCase?: boolean;
  /** A key that switches an entry off, and one that switches it on, beside `disabled` and `enabled`. */
  readonly offKey?: string;
  readonly onKey?: string;
  /** An entry with an address alone counts only where its `type` says how to reach it. */
  readonly typeNeeded?: boolean;
  /** An entry with a command and an address is refused. */
  readonly bothRefused?: boolean;
  /** Names that the client keeps for itself. */
  readonly reserved?: ReadonlySet<string>;
  /** Keeps its servers in a JavaScript object, which loses one called `__proto__`. */
  readonly losesProto?: boolean;
}

/** The usual words; one object, so that the clients that use them share what was read. */
const USUAL: EntryDialect = {};

/** Approval keys of some client; in another client's file they are written but never read. */
const FOREIGN_KEYS: readonly string[] = ['autoApprove', 'alwaysAllow', 'trust'];

/** The servers of a map `{ name: entry }`. Every member becomes a server, whatever its shape: none is lost. */
export function readServerMap(map: Node | undefined, dialect: EntryDialect = USUAL): readonly Listed[] {
  if (!map) return [];
  const inDialects = remembered.get(map) ?? new Map<EntryDialect, readonly Listed[]>();
  remembered.set(map, inDialects);
  const servers = inDialects.get(dialect) ?? listed(entriesOf(map, dialect), dialect);
  inDialects.set(dialect, servers);
  return servers;
}

/** Several clients read one map in the same dialect. */
const remembered = new WeakMap<Node, Map<EntryDialect, readonly Listed[]>>();

function listed(entries: readonly Member[], dialect: EntryDialect): Listed[] {
  const read = (entry: Member) => readServer(entry, dialect);
  return entries.map(it => new Listed(it, read));
}

/** Servers under a key that the client never reads: worth showing, as other clients and later versions may. */
export const unreadServerMap = (map: Node | undefined, dialect: EntryDialect = USUAL): Listed[] =>
  readServerMap(map, dialect).map(it => it.asUnread());

const inLists = new WeakMap<Node, Member>();

/** The entries of a map, or of a list where a map belongs: some clients take its numbers for names. */
function entriesOf(map: Node | undefined, { textIsAddress = false }: EntryDialect): readonly Member[] {
  if (map?.kind !== 'array') return membersOf(map);
  return map.items.flatMap((value, index) => {
    if (value.kind !== 'object' && !(textIsAddress && value.kind === 'string')) return [];
    const start = { start: value.range.start, end: value.range.start + 1 };
    const key = textOf(member(value, 'name')?.value) ?? standIn(String(index), start);
    const entry = inLists.get(value) ?? { key, value, range: value.range, shadowed: false };
    inLists.set(value, entry);
    return [entry];
  });
}

/** The servers of a file that may do without the key: then every member counts that could start or reach anything. */
export function readServersWithout(
  root: Node | undefined,
  key: string,
  dialect: EntryDialect = USUAL,
): readonly Listed[] {
  const found = readServerMap(member(root, key)?.value, dialect);
  if (member(root, key)) return found;
  const bare = listed(membersOf(root), dialect);
  return [...bare.filter(startsSomething), ...underOtherKeys(root, key, dialect)];
}

/** Keys under which most clients look for their servers, however people spell them. */
const USUAL_KEY = /^(?:mcp[_-]?)?servers$/i;

const underOtherKeys = (root: Node | undefined, key: string, dialect: EntryDialect): Listed[] =>
  membersOf(root)
    .filter(it => it.key.value !== key && !it.shadowed && USUAL_KEY.test(it.key.value))
    .flatMap(it => unreadServerMap(it.value, dialect));

/** The servers under a client's own key, and those where it never looks: under another client's key, or under none. */
export function readServersUnder(root: Node | undefined, key: string, dialect: EntryDialect = USUAL): Listed[] {
  const found = [...readServerMap(member(root, key)?.value, dialect), ...underOtherKeys(root, key, dialect)];
  if (membersOf(root).some(it => it.key.value === key || USUAL_KEY.test(it.key.value))) return found;
  return bareServers(root, dialect).map(it => it.asUnread());
}

/** Members of a map without a key around it that are no servers. */
const BESIDE_SERVERS: ReadonlySet<string> = new Set(['$schema', 'inputs', '$comment', '//']);

/** The servers of a file that holds nothing else: the manifest of a server names a command or an address, too. */
export function bareServers(root: Node | undefined, dialect: EntryDialect = USUAL): Listed[] {
  const members = membersOf(root).filter(it => !BESIDE_SERVERS.has(it.key.value));
  const servers = listed(members, dialect);
  return servers.every(startsSomething) ? servers : [];
}

/** The server that a whole file is, without a map around it: it goes by the name of the file. */
export function soleServer({ root, uri }: Document, dialect: EntryDialect = {}): Listed[] {
  if (!root) return [];
  const start = { start: root.range.start, end: root.range.start + 1 };
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.json$/, '');
  const entry = { key: { value: name, range: start }, value: root, range: root.range, shadowed: false };
  return listed([entry], dialect).filter(startsSomething);
}

/** Whether it starts or reaches anything at all. */
export const startsSomething = ({ server }: Listed): boolean => (server.command ?? server.url) !== undefined;

function readServer(entry: Member, dialect: EntryDialect): McpServer {
  const node = unwrapped(entry.value, dialect.wrapper);
  const words = dialect.anyCase ? inLowerCase(node) : node;
  const { command, args, env } = readCommand(words, dialect);
  const address = readAddress(words, dialect) ?? bareAddress(node, dialect);
  return {
    name: entry.key,
    member: entry,
    node,
    transport: command && !(address && dialect.addressWins) ? 'stdio' : (address?.transport ?? 'unknown'),
    ...present('command', command),
    args,
    env,
    ...present('envFile', textOf(member(node, 'envFile')?.value)),
    ...present('cwd', textOf(member(words, dialect.cwdKey ?? 'cwd')?.value)),
    ...present('url', address?.url),
    headers: [...readEntries(valueAt(words, ...(dialect.headersAt ?? ['headers']))), ...tokens(words, dialect)],
    approvals: outsideAndIn(entry.value, node).flatMap(it => readApprovals(it, dialect.approvalKeys ?? [])),
    ...present('disabled', disabledFlag(words, dialect) ?? disabledFlag(entry.value, dialect)),
    ...present('skippedBecause', skipped(entry, words, dialect, { command, address })),
    shadowed: entry.shadowed,
  };
}

/** The entry itself, where it stands in an object under the wrapper's key. */
function unwrapped(node: Node, wrapper: string | undefined): Node {
  const inner = wrapper === undefined ? undefined : member(node, wrapper)?.value;
  return inner?.kind === 'object' ? inner : node;
}

/** The same entry as a reader sees it that minds no case; the value of a key keeps its place. */
export const inLowerCase = (node: Node | undefined): Node | undefined =>
  node?.kind === 'object'
    ? { ...node, members: node.members.map(it => ({ ...it, key: { ...it.key, value: it.key.value.toLowerCase() } })) }
    : node;

const outsideAndIn = (outside: Node, inside: Node): Node[] => (outside === inside ? [inside] : [outside, inside]);

/** What is started, with which arguments and variables. */
function readCommand(node: Node | undefined, { commandIs, commandKey = 'command', envKey = 'env' }: EntryDialect) {
  const written = member(node, commandKey)?.value;
  const inside = commandIs === 'object' && written?.kind === 'object' ? written : undefined;
  const list = member(inside ?? node, 'args')?.value;
  // Some write all arguments as one text; what starts the server splits it, or its shell does.
  const given = list?.kind === 'string' ? [list] : itemsOf(list);
  const words = commandIs === 'words' ? itemsOf(written) : [];
  const [first, ...rest] = words;
  const command = textOf(inside ? member(inside, 'path')?.value : (first ?? written));
  const args = [...rest, ...given].flatMap(it => scalarText(it) ?? []);
  return { command, args, env: readEntries(member(inside ?? node, envKey)?.value) };
}

/**
 * Where a remote server is reached. A command wins where both stand, as in Claude Code, Copilot CLI and VS Code, unless
 * the dialect says otherwise.
 */
function readAddress(node: Node | undefined, { addresses = { url: 'http' } }: EntryDialect) {
  for (const [key, usual] of Object.entries(addresses)) {
    const url = textOf(member(node, key)?.value);
    if (url) return { url, transport: transportNamed(node) ?? usual };
  }
  return undefined;
}

function bareAddress(node: Node, { textIsAddress, addresses = { url: 'http' } }: EntryDialect) {
  const url = textIsAddress ? textOf(node) : undefined;
  return url && { url, transport: addresses.url ?? ('http' as const) };
}

/** What the entry itself says; `undefined` where it says nothing. */
function transportNamed(node: Node | undefined): Transport | undefined {
  const named = ['type', 'transport', 'transportType'].flatMap(key => textOf(member(node, key)?.value) ?? [])[0];
  if (!named || named.value === 'remote') return undefined;
  return named.value.toLowerCase() === 'sse' ? 'sse' : 'http';
}

const tokens = (node: Node | undefined, { tokenKeys = [] }: EntryDialect): Entry[] =>
  tokenKeys.flatMap(key => {
    const found = member(node, key);
    const value = textOf(found?.value);
    return found && value ? [{ name: found.key, value, member: found }] : [];
  });

/** The names and values of a map such as `env` or `headers`. */
export function readEntries(map: Node | undefined): Entry[] {
  return membersOf(map).map(it => ({ name: it.key, ...present('value', scalarText(it.value)), member: it }));
}

/** A string, or a number or boolean as clients pass it on. */
function scalarText(node: Node): Text | undefined {
  if (node.kind === 'string') return node.text;
  if (node.kind === 'number' || node.kind === 'boolean') return { value: String(node.value), range: node.range };
  return undefined;
}

function readApprovals(node: Node, read: readonly string[]): Approval[] {
  const own = read.flatMap(key => readApproval(member(node, key)) ?? []);
  for (const key of FOREIGN_KEYS) {
    const found = read.includes(key) ? undefined : readApproval(member(node, key));
    if (found) own.push({ ...found, unread: true });
  }
  return own;
}

function readApproval(setting: Member | undefined): Approval | undefined {
  if (!setting) return undefined;
  const { value } = setting;
  if (value.kind === 'boolean') return value.value ? { of: 'tools', names: 'all', member: setting } : undefined;
  if (textOf(value)?.value === '*') return { of: 'tools', names: 'all', member: setting };
  const names = itemsOf(value).flatMap(it => textOf(it) ?? []);
  if (names.length === 0) return undefined;
  return { of: 'tools', names: names.some(it => it.value === '*') ? 'all' : names, member: setting };
}

function disabledFlag(node: Node | undefined, { offKey, onKey }: EntryDialect): Located<boolean> | undefined {
  const flag = (offKey && member(node, offKey)?.value) || member(node, 'disabled')?.value;
  if (flag?.kind === 'boolean') return { value: flag.value === true, range: flag.range };
  const enabled = (onKey && member(node, onKey)?.value) || member(node, 'enabled')?.value;
  return enabled?.kind === 'boolean' ? { value: enabled.value === false, range: enabled.range } : undefined;
}

/** Why the client passes over an entry, where it says so. */
function skipped(
  { key }: Member,
  node: Node | undefined,
  { reserved, losesProto, typeNeeded, bothRefused }: EntryDialect,
  { command, address }: { readonly command: Text | undefined; readonly address: unknown },
): string | undefined {
  if (reserved?.has(key.value)) return 'the client keeps this name for itself';
  if (losesProto && key.value === '__proto__') return 'the client loses an entry of this name';
  if (bothRefused && command && address) return 'it has a command and an address';
  return typeNeeded && address && !command && !member(node, 'type') ? 'it has an address and no `type`' : undefined;
}

/** `{ [key]: value }`, or nothing where there is no value: optional fields are left out, never undefined. */
function present<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
