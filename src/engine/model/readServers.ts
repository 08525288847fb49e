import { itemsOf, type Member, member, membersOf, type Node, textOf } from '../syntax/tree';
import type { Located } from '../text/range';
import type { Text } from '../text/text';
import type { Approval } from './approval';
import type { Entry, McpServer, Transport } from './server';

/** The words in which one client writes a server entry, where they differ from the usual ones. */
export interface EntryDialect {
  /** Keys whose tools run unasked: a list of names, or `true` for all. */
  readonly approvalKeys?: readonly string[];
  /** A key that may hold the whole entry: VS Code unwraps `{ config: { … } }`. */
  readonly wrapper?: string;
}

/** Approval keys of some client; in another client's file they are written but never read. */
const FOREIGN_KEYS: readonly string[] = ['autoApprove', 'alwaysAllow', 'trust'];

/** The servers of a map `{ name: entry }`. Every member becomes a server, whatever its shape: none is lost. */
export function readServerMap(map: Node | undefined, dialect: EntryDialect = {}): McpServer[] {
  return entriesOf(map).map(it => readServer(it, dialect));
}

/** Servers under a key that the client never reads: worth showing, as other clients and later versions may. */
export const unreadServerMap = (map: Node | undefined, dialect: EntryDialect = {}): McpServer[] =>
  readServerMap(map, dialect).map(it => ({ ...it, unread: true }));

const listed = new WeakMap<Node, Member>();

/** The entries of a map, or of a list where a map belongs: some clients take its numbers for names. */
function entriesOf(map: Node | undefined): readonly Member[] {
  if (map?.kind !== 'array') return membersOf(map);
  return map.items.flatMap((value, index) => {
    if (value.kind !== 'object') return [];
    const start = { start: value.range.start, end: value.range.start + 1 };
    const key = textOf(member(value, 'name')?.value) ?? { value: String(index), range: start };
    const entry = listed.get(value) ?? { key, value, range: value.range, shadowed: false };
    listed.set(value, entry);
    return [entry];
  });
}

function readServer(entry: Member, dialect: EntryDialect): McpServer {
  const node = unwrapped(entry.value, dialect.wrapper);
  const command = textOf(member(node, 'command')?.value);
  const url = textOf(member(node, 'url')?.value);
  return {
    name: entry.key,
    member: entry,
    node,
    transport: transportOf(node, command, url),
    ...present('command', command),
    args: itemsOf(member(node, 'args')?.value).flatMap(it => scalarText(it) ?? []),
    env: readEntries(member(node, 'env')?.value),
    ...present('envFile', textOf(member(node, 'envFile')?.value)),
    ...present('cwd', textOf(member(node, 'cwd')?.value)),
    ...present('url', url),
    headers: readEntries(member(node, 'headers')?.value),
    approvals: readApprovals(node, dialect.approvalKeys ?? []),
    ...present('disabled', disabledFlag(node)),
    shadowed: entry.shadowed,
  };
}

/** The entry itself, where it stands in an object under the wrapper's key. */
function unwrapped(node: Node, wrapper: string | undefined): Node {
  const inner = wrapper === undefined ? undefined : member(node, wrapper)?.value;
  return inner?.kind === 'object' ? inner : node;
}

/** A command wins over an address where both stand, as in Claude Code, Copilot CLI and VS Code. */
function transportOf(node: Node, command: Text | undefined, url: Text | undefined): Transport {
  const type = textOf(member(node, 'type')?.value)?.value ?? textOf(member(node, 'transport')?.value)?.value;
  if (command) return 'stdio';
  if (!url) return 'unknown';
  return type === 'sse' ? 'sse' : 'http';
}

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
  return [...new Set([...read, ...FOREIGN_KEYS])].flatMap(key => {
    const found = readApproval(member(node, key));
    return found ? [read.includes(key) ? found : { ...found, unread: true }] : [];
  });
}

function readApproval(setting: Member | undefined): Approval | undefined {
  if (!setting) return undefined;
  const { value } = setting;
  if (value.kind === 'boolean') return value.value ? { of: 'tools', names: 'all', member: setting } : undefined;
  const names = itemsOf(value).flatMap(it => textOf(it) ?? []);
  if (names.length === 0) return undefined;
  return { of: 'tools', names: names.some(it => it.value === '*') ? 'all' : names, member: setting };
}

function disabledFlag(node: Node): Located<boolean> | undefined {
  const flag = member(node, 'disabled')?.value;
  if (flag?.kind === 'boolean') return { value: flag.value === true, range: flag.range };
  const enabled = member(node, 'enabled')?.value;
  return enabled?.kind === 'boolean' ? { value: enabled.value === false, range: enabled.range } : undefined;
}

/** `{ [key]: value }`, or nothing where there is no value: optional fields are left out, never undefined. */
function present<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
