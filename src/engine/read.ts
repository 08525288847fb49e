import { clients } from './clients';
import type { ClientFormat, Scope } from './model/client';
import { type Recognised, recognise } from './model/configPath';
import type { Facts } from './model/facts';
import type { McpServer } from './model/server';
import type { Reader } from './rules/rule';
import { parse } from './syntax/parse';
import type { Document, SyntaxName } from './syntax/tree';

/** A config file as a door found it. */
export interface ConfigFile {
  readonly uri: string;
  /** Relative to the scanned folder, or for a user file to the home folder; `/`-separated. */
  readonly path: string;
  readonly text: string;
  readonly scope: Scope;
  /** Ids of the clients that read it, where a person said so; otherwise the path tells. */
  readonly clients?: readonly string[];
  /** Why the host could not read it: the file is reported, never dropped. */
  readonly unreadable?: string;
  /** Facts about this file's own surroundings, such as the lock file beside it. */
  readonly facts?: Partial<Facts>;
}

/** A config file as the clients that know its path see it. */
export interface Read {
  readonly file: ConfigFile;
  readonly document: Document;
  readonly readers: readonly [Reader, ...Reader[]];
  readonly disguisedAs?: string;
  /** Every server once, with the readers that would load it. */
  readonly servers: readonly { readonly server: McpServer; readonly clients: readonly string[] }[];
}

const formats: Readonly<Record<string, ClientFormat>> = clients;

const MOST_FILES = 200;
const before = new Map<string, Read>();

/**
 * Reads a file in the dialect of every client that knows its path; nothing where none does. What was read before counts
 * as long as the file says the same: while a person types in one file, the others are read once.
 */
export function readFile(file: ConfigFile): Read | undefined {
  const known = before.get(file.uri);
  if (known && saysTheSame(known.file, file)) return { ...known, file };
  const read = readAnew(file);
  if (before.size >= MOST_FILES) before.clear();
  if (read) before.set(file.uri, read);
  return read;
}

const saysTheSame = (a: ConfigFile, b: ConfigFile): boolean =>
  a.text === b.text &&
  a.path === b.path &&
  a.scope === b.scope &&
  a.unreadable === b.unreadable &&
  String(a.clients) === String(b.clients);

function readAnew(file: ConfigFile): Read | undefined {
  const known = file.clients ? named(file.clients) : recognise(file.path, file.scope, formats);
  const reads = bySyntax(known.readers).flatMap(ids => readAs(file, ids, known.guests ?? []) ?? []);
  // Where clients take one file for different syntaxes, the one that gives servers counts.
  const best = reads.find(it => it.servers.length > 0) ?? reads[0];
  const { disguisedAs } = known;
  return best && { ...best, ...(disguisedAs && { disguisedAs }) };
}

/** Who reads a file where the door says so; of several, those that read others' files are guests. */
const named = (readers: readonly string[]): Recognised => ({
  readers,
  guests: readers.filter(it => readers.length > 1 && formatOf(it)?.locations.some(at => at.borrowed)),
});

function readAs(file: ConfigFile, ids: readonly string[], guests: readonly string[]): Read | undefined {
  const syntax = formatOf(ids[0] ?? '')?.syntax ?? 'jsonc';
  const document = file.unreadable ? refused(file, syntax, file.unreadable) : parse(syntax, file.uri, file.text);
  const all = ids.flatMap(id => readerOf(id, document, guests.includes(id)) ?? []);
  const own = all.filter(({ format }) => isFor(format, document));
  const possible = own.length === 0 && file.clients ? all : own;
  const servers = mergedServers(possible, document);
  const [first, ...rest] = possible.filter(it => !it.guest || servers.some(({ clients }) => clients.includes(it.id)));
  return first && { file, document, readers: [first, ...rest], servers };
}

/** Files that could not be read are shown, unless most folders hold one of that name. */
const isFor = ({ isFor, locations }: ClientFormat, document: Document): boolean =>
  isFor === undefined || isFor(document) || (!document.root && !locations.some(it => it.everyday));

/** Ids by the syntax that the client takes the file for. */
function bySyntax(ids: readonly string[]): string[][] {
  const groups = new Map<string | undefined, string[]>();
  for (const id of ids) {
    const syntax = formatOf(id)?.syntax;
    groups.set(syntax, [...(groups.get(syntax) ?? []), id]);
  }
  return [...groups.values()];
}

function refused(file: ConfigFile, syntax: SyntaxName, message: string): Document {
  const problem = { kind: 'too-large' as const, message, range: { start: 0, end: 0 } };
  const tolerances = { byteOrderMark: false, comments: [], trailingCommas: [] };
  return { uri: file.uri, text: '', syntax, problems: [problem], tolerances };
}

const formatOf = (id: string): ClientFormat | undefined => (Object.hasOwn(formats, id) ? formats[id] : undefined);

function readerOf(id: string, document: Document, guest = false): Reader | undefined {
  const format = formatOf(id);
  if (!format) return undefined;
  const refuses = refusal(format, document);
  return { id, format, ...(refuses && { refuses }), ...(guest && { guest }) };
}

/** Why a client loads nothing from this file although others do. */
function refusal({ strict, stale, refusal }: ClientFormat, document: Document): string | undefined {
  if (stale) return stale;
  const { tolerances, problems } = document;
  if (!strict) return refusal?.(document);
  if (strict.comments && tolerances.comments.length > 0) return 'the file holds comments';
  const commas = strict.comments || strict.trailingCommas;
  if (commas && tolerances.trailingCommas.length > 0) return 'the file holds a trailing comma';
  if (strict.byteOrderMark && tolerances.byteOrderMark) return 'the file begins with a byte order mark';
  return problems.some(it => it.kind === 'syntax-error') ? 'the file holds a syntax error' : refusal?.(document);
}

/** Two clients that read the same entry read the same member of the tree: that makes it one server. */
function mergedServers(readers: readonly Reader[], document: Document): Read['servers'] {
  const found = new Map<unknown, { server: McpServer; clients: string[] }>();
  for (const { id, format, refuses } of readers) {
    for (const server of format.readServers(document)) {
      const entry = found.get(server.member) ?? { server, clients: [] };
      if (!refuses && !server.shadowed && !isIdle(server)) entry.clients.push(id);
      if (isIdle(entry.server) && !isIdle(server)) entry.server = server;
      if (entry.server.transport === 'unknown' && server.transport !== 'unknown') entry.server = server;
      if (server.approvals.length > entry.server.approvals.length) entry.server = server;
      found.set(server.member, entry);
    }
  }
  return [...found.values()].sort((a, b) => a.server.member.range.start - b.server.member.range.start);
}

/** This client never starts it. */
export const isIdle = ({ unread, skippedBecause }: McpServer): boolean =>
  unread === true || skippedBecause !== undefined;
