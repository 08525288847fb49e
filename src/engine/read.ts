import { clients } from './clients';
import type { ClientFormat, Scope } from './model/client';
import { type Recognised, recognise } from './model/configPath/configPath';
import type { Facts } from './model/facts';
import { libertiesOf } from './model/liberties';
import type { Listed } from './model/listed';
import type { McpServer } from './model/server';
import { strayServers } from './model/strayServers';
import type { Reader } from './rules/rule';
import { parse } from './syntax/parse';
import type { Document, Member, SyntaxName } from './syntax/tree';

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
  /** Every server once, in the order written. */
  readonly servers: readonly Found[];
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
  const document = file.unreadable
    ? refused(file, syntax, file.unreadable)
    : parse(
        syntax,
        file.uri,
        file.text,
        ids.flatMap(it => libertiesOf(formatOf(it))),
      );
  const all = ids.flatMap(id => readerOf(id, document, guests.includes(id)) ?? []);
  const own = all.filter(({ format }) => isFor(format, document));
  const possible = own.length === 0 && file.clients ? all : own;
  const servers = foundBy(possible, document);
  const [first, ...rest] = possible.filter(it => !it.guest || servers.some(server => server.isLoadedBy(it)));
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
  const tolerances = { byteOrderMark: false, comments: [], trailingCommas: [], liberties: [] };
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
function refusal(format: ClientFormat, document: Document): string | undefined {
  const { strict, stale, refusal } = format;
  if (stale) return stale;
  const { tolerances, problems } = document;
  const taken = libertiesOf(format);
  const liberty = tolerances.liberties.find(it => !taken.includes(it.kind));
  if (liberty) return liberty.kind === 'json5' ? 'the file holds JSON5' : 'the file holds blanks that are none in JSON';
  if (!strict) return refusal?.(document);
  if (strict.comments && tolerances.comments.length > 0) return 'the file holds comments';
  const commas = strict.comments || strict.trailingCommas;
  if (commas && tolerances.trailingCommas.length > 0) return 'the file holds a trailing comma';
  if (strict.byteOrderMark && tolerances.byteOrderMark) return 'the file begins with a byte order mark';
  return problems.some(it => it.kind === 'syntax-error') ? 'the file holds a syntax error' : refusal?.(document);
}

function foundBy(readers: readonly Reader[], document: Document): readonly Found[] {
  const found = new Map<Member, Found>();
  for (const reader of readers) {
    for (const listed of reader.format.readServers(document)) {
      const entry = found.get(listed.member) ?? new Found(listed.member);
      entry.add(reader, listed);
      found.set(listed.member, entry);
    }
  }
  const owners = readers.filter(it => !it.guest);
  for (const listed of strayServers(
    document.root,
    owners.map(it => it.format),
  )) {
    if (found.has(listed.member)) continue;
    const entry = new Found(listed.member);
    for (const it of owners) entry.add(it, listed);
    found.set(listed.member, entry);
  }
  return [...found.values()].sort((a, b) => a.member.range.start - b.member.range.start);
}

/** A server that some readers of a file list. What they make of it is worked out when it is first asked for. */
export class Found {
  readonly member: Member;
  readonly #listings: (readonly [Reader, Listed])[] = [];
  #listedBy = '';
  #merged: Merged | undefined;

  constructor(member: Member) {
    this.member = member;
  }

  /** Two clients that read the same entry read the same member of the tree: that makes it one server. */
  add(reader: Reader, listed: Listed): void {
    this.#listings.push([reader, listed]);
    this.#listedBy += `${reader.id} `;
  }

  /** All that its judgement depends on beside its surroundings: its text, and who sees it. */
  key(text: string): string {
    const { range, shadowed } = this.member;
    return `${this.#listedBy}${shadowed} ${text.slice(range.start, range.end)}`;
  }

  /** Whether this reader would load it. */
  isLoadedBy(reader: Reader): boolean {
    return this.#listings.some(([its, listed]) => its === reader && isLoaded(its, listed));
  }

  /** As the reader takes it that makes most of it. */
  get server(): McpServer {
    return this.#all.server;
  }

  /** Ids of the readers that would load it. */
  get clients(): readonly string[] {
    return this.#all.clients;
  }

  get #all(): Merged {
    this.#merged ??= merged(this.#listings);
    return this.#merged;
  }
}

interface Merged {
  readonly server: McpServer;
  readonly clients: readonly string[];
}

function merged(listings: readonly (readonly [Reader, Listed])[]): Merged {
  const clients = listings.flatMap(([reader, it]) => (isLoaded(reader, it) ? [reader.id] : []));
  const servers = listings.map(([, it]) => it.server);
  return { clients, server: servers.reduce((a, b) => (saysMore(b, a) ? b : a)) };
}

const isLoaded = ({ refuses }: Reader, it: Listed): boolean =>
  !refuses && !it.unread && !it.member.shadowed && !isIdle(it.server);

const saysMore = (server: McpServer, than: McpServer): boolean =>
  (isIdle(than) && !isIdle(server)) ||
  (than.transport === 'unknown' && server.transport !== 'unknown') ||
  server.approvals.length > than.approvals.length;

/** This client never starts it. */
export const isIdle = ({ unread, skippedBecause }: McpServer): boolean =>
  unread === true || skippedBecause !== undefined;
