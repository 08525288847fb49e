import { clientSettings } from './clientSettings';
import { clients } from './clients';
import type { FileReport } from './finding/fileReport';
import type { Finding } from './finding/finding';
import { finish } from './finding/finish';
import type { Policy } from './finding/policy';
import type { Mask } from './finding/redact';
import { reporter } from './finding/report';
import { describeServer } from './inventory';
import type { Launch } from './launch/launch';
import { resolveLaunch } from './launch/resolve';
import { memoryOf, movedFindings, movedReport } from './memory';
import type { ClientFormat, Scope } from './model/client';
import { realPath, recognise } from './model/configPath';
import { secretsOf } from './model/credential';
import type { Facts } from './model/facts';
import type { McpServer } from './model/server';
import { rules } from './rules';
import type { CheckedFile, CheckedServer, Reader, Rule } from './rules/rule';
import type { FileContents, ReportIn } from './rules/together';
import { sessionsOf } from './sessions';
import { parse } from './syntax/parse';
import type { Document, SyntaxName } from './syntax/tree';
import { digest } from './text/digest';
import { lineStarts } from './text/lines';

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

interface Read {
  readonly file: ConfigFile;
  readonly document: Document;
  readonly readers: readonly [Reader, ...Reader[]];
  readonly disguisedAs?: string;
  /** Every server once, with the readers that would load it. */
  readonly servers: readonly { readonly server: McpServer; readonly clients: readonly string[] }[];
}

const formats: Readonly<Record<string, ClientFormat>> = clients;

/** A file with everything that is found in it alone. */
interface Judged {
  readonly read: Read;
  readonly contents: FileContents;
  readonly findings: readonly Finding[];
  readonly mask: Mask;
}

/**
 * The one walk: text → syntax → model → launch → rules → findings → one pipe.
 * Takes the config files of one folder (or of the person) and gives a report for each that some client reads, in order.
 * `beside`: reports on files that are loaded along with these, such as the person's own; nothing new is said in them.
 * Never throws; synchronous; knows neither machine, clock nor network.
 */
export function analyze(
  files: readonly ConfigFile[],
  facts: Facts,
  policy: Policy,
  beside: readonly FileReport[] = [],
): FileReport[] {
  const read = files.flatMap(it => readFile(it) ?? []);
  const folderHasServers = read.some(it => it.file.scope === 'workspace' && it.servers.length > 0);
  const judged = read.map(it => judge(it, { ...facts, ...it.file.facts }, folderHasServers, policy));
  const together = checkAll(judged, beside, facts);
  return judged.flatMap(({ read, contents, findings, mask }) => {
    const all = [...findings, ...(together.get(contents) ?? [])];
    const report = { ...contents, findings: finish(all, contents.path, policy, mask) };
    return saysNothing(read, report) ? [] : [report];
  });
}

/** A file that most folders hold, such as an editor's settings, or that no client opens, counts only where it says something. */
const saysNothing = ({ file, readers }: Read, { servers, findings }: FileReport): boolean =>
  !file.clients &&
  servers.length + findings.length === 0 &&
  readers.every(it => it.format.locations.some(at => at.everyday || at.copied));

function readFile(file: ConfigFile): Read | undefined {
  const known = file.clients ? { readers: file.clients } : recognise(file.path, file.scope, formats);
  const reads = bySyntax(known.readers).flatMap(ids => readAs(file, ids) ?? []);
  // Where clients take one file for different syntaxes, the one that gives servers counts.
  const best = reads.find(it => it.servers.length > 0) ?? reads[0];
  const disguisedAs = 'disguisedAs' in known ? known.disguisedAs : undefined;
  return best && { ...best, ...(disguisedAs && { disguisedAs }) };
}

function readAs(file: ConfigFile, ids: readonly string[]): Read | undefined {
  const syntax = formatOf(ids[0] ?? '')?.syntax ?? 'jsonc';
  const document = file.unreadable ? refused(file, syntax, file.unreadable) : parse(syntax, file.uri, file.text);
  const [first, ...rest] = ids.flatMap(id => readerOf(id, document) ?? []);
  if (!first) return undefined;
  const readers = [first, ...rest] as const;
  return { file, document, readers, servers: mergedServers(readers, document) };
}

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

function readerOf(id: string, document: Document): Reader | undefined {
  const format = formatOf(id);
  if (!format) return undefined;
  const refuses = refusal(format, document);
  return { id, format, ...(refuses && { refuses }) };
}

/** Why a client loads nothing from this file although others do. */
function refusal({ strict }: ClientFormat, { tolerances, problems }: Document): string | undefined {
  if (!strict) return undefined;
  if (strict.comments && tolerances.comments.length > 0) return 'the file holds comments';
  const commas = strict.comments || strict.trailingCommas;
  if (commas && tolerances.trailingCommas.length > 0) return 'the file holds a trailing comma';
  if (strict.byteOrderMark && tolerances.byteOrderMark) return 'the file begins with a byte order mark';
  return problems.some(it => it.kind === 'syntax-error') ? 'the file holds a syntax error' : undefined;
}

/** Two clients that read the same entry read the same member of the tree: that makes it one server. */
function mergedServers(readers: readonly Reader[], document: Document): Read['servers'] {
  const found = new Map<unknown, { server: McpServer; clients: string[] }>();
  for (const { id, format, refuses } of readers) {
    for (const server of format.readServers(document)) {
      const entry = found.get(server.member) ?? { server, clients: [] };
      if (!refuses && !server.shadowed && !server.unread) entry.clients.push(id);
      if (entry.server.unread && !server.unread) entry.server = server;
      if (entry.server.transport === 'unknown' && server.transport !== 'unknown') entry.server = server;
      if (server.approvals.length > entry.server.approvals.length) entry.server = server;
      found.set(server.member, entry);
    }
  }
  return [...found.values()].sort((a, b) => a.server.member.range.start - b.server.member.range.start);
}

function judge(read: Read, facts: Facts, folderHasServers: boolean, policy: Policy): Judged {
  const { file, document, readers } = read;
  const servers: CheckedServer[] = [];
  const checked: CheckedFile = {
    document,
    path: file.path,
    scope: file.scope,
    readers,
    ...(read.disguisedAs && { disguisedAs: read.disguisedAs }),
    servers,
    ...clientSettings(readers, document),
    folderHasServers,
    facts,
    ...(policy.allowed && { allowed: policy.allowed }),
    vouched: [policy.allowed, policy.trusted].filter(it => it !== undefined),
  };
  for (const { server } of read.servers) servers.push(withLaunch(server, checked));
  const judged = judgeServers(read, checked);
  return {
    read,
    contents: contentsOf(read, judged.reports),
    findings: [...checkFile(checked), ...judged.findings],
    mask: judged.mask,
  };
}

function contentsOf({ file, document, readers, disguisedAs }: Read, servers: FileContents['servers']): FileContents {
  const [problem] = document.problems;
  return {
    uri: file.uri,
    path: file.path,
    scope: file.scope,
    syntax: document.syntax,
    clients: readers.map(describeReader),
    ...(disguisedAs && { posesAs: realPath(file.path, disguisedAs) }),
    servers,
    ...(problem && { unread: { message: problem.message, at: problem.range } }),
    lineStarts: lineStarts(document.text),
  };
}

/** The launch is worked out when it is first asked for: an entry that was judged before needs it no more. */
function withLaunch(server: McpServer, file: CheckedFile): CheckedServer {
  let launch: Launch | undefined;
  return {
    ...server,
    file,
    get launch() {
      launch ??= resolveLaunch(server);
      return launch;
    },
  };
}

/** Judges each server, or recalls what was found when the same entry stood in the same surroundings. */
function judgeServers(read: Read, file: CheckedFile) {
  const memory = memoryOf(read.file.uri);
  const surroundings = surroundingsOf(read, file);
  const works = file.servers.map((server, index) => {
    const { start, end } = server.member.range;
    const clients = read.servers[index]?.clients ?? [];
    const key = `${surroundings} ${clients} ${server.shadowed} ${file.document.text.slice(start, end)}`;
    const known = memory.recall(key);
    const findings = known ? movedFindings(known.findings, start - known.place.start) : checkServer(server);
    const secrets = known?.secrets ?? secretsOf(server, server.launch).map(it => it.text.value);
    return { server, key, clients, known, findings, secrets };
  });
  const { key: maskKey, mask } = memory.maskFor(works.flatMap(it => it.secrets));
  const reports = works.map(({ server, key, clients, known, findings, secrets }) => {
    const place = server.member.range;
    const before = known?.described.maskKey === maskKey ? known : undefined;
    const report = before
      ? movedReport(before.described.report, place.start - before.place.start)
      : describeServer(server, clients, mask);
    memory.keep(key, { place, secrets, findings, described: { maskKey, report } });
    return report;
  });
  return { reports, findings: works.flatMap(it => it.findings), mask };
}

/** All that a judgement of an entry may depend on beside the entry itself: the file around the entries, and the facts. */
function surroundingsOf(
  { servers }: Read,
  { document, path, scope, readers, disguisedAs, folderHasServers, facts, allowed, vouched }: CheckedFile,
) {
  const start = servers[0]?.server.member.range.start ?? 0;
  const end = servers.at(-1)?.server.member.range.end ?? 0;
  const who = readers.map(it => [it.id, it.refuses]);
  // Only in JSON does an entry stand in one piece: aliases and tables may take parts of it from anywhere.
  const around =
    document.syntax === 'jsonc' ? [document.text.slice(0, start), document.text.slice(end)] : [document.text];
  return digest(JSON.stringify([around, path, scope, who, disguisedAs, folderHasServers, facts, allowed, vouched]));
}

function describeReader({ id, format, refuses }: Reader): FileReport['clients'][number] {
  const { value, when } = format.startsUnasked;
  return { id, name: format.name, startsUnasked: value, startsUnaskedWhen: when, ...(refuses && { refuses }) };
}

const ordered: readonly (readonly [string, Rule])[] = Object.entries(rules);

function checkFile(file: CheckedFile): Finding[] {
  const findings: Finding[] = [];
  for (const [id, rule] of ordered) rule.checkFile?.(file, reporter(id, rule.severity, findings));
  return findings;
}

function checkServer(server: CheckedServer): Finding[] {
  const findings: Finding[] = [];
  const asleep = server.disabled?.value === true || server.shadowed || server.unread === true;
  const about = { name: server.name.value, asleep };
  for (const [id, rule] of ordered) rule.checkServer?.(server, reporter(id, rule.severity, findings, about));
  return findings;
}

/** What the files say together, by the file it is reported in. */
function checkAll(
  judged: readonly Judged[],
  beside: readonly FileReport[],
  facts: Facts,
): Map<FileContents, Finding[]> {
  const found = new Map<FileContents, Finding[]>(judged.map(it => [it.contents, []]));
  const files = [...found.keys(), ...beside];
  const all = { files, sessions: sessionsOf(files, formats, facts) };
  for (const [id, rule] of ordered) {
    const reportIn: ReportIn = (file, server) => {
      const about = server && { name: server.name, asleep: server.clients.length === 0 || server.disabled };
      return reporter(id, rule.severity, found.get(file) ?? [], about);
    };
    rule.checkAll?.(all, reportIn);
  }
  return found;
}
