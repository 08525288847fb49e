import { clientSettings } from './clientSettings';
import { clients } from './clients';
import type { FileReport } from './finding/fileReport';
import type { Finding } from './finding/finding';
import { finish } from './finding/finish';
import type { Policy } from './finding/policy';
import type { Mask } from './finding/redact';
import { reporter } from './finding/report';
import { describeServer, unaskedTools } from './inventory';
import { isAcquainted } from './launch/acquainted';
import type { Launch } from './launch/launch';
import { resolveLaunch } from './launch/resolve';
import { memoryOf, movedFindings, movedReport } from './memory';
import { homeOf, realPath } from './model/configPath/configPath';
import { secretsOf } from './model/credential/credential';
import { secretsOfFile } from './model/credential/fileCredentials';
import type { Facts } from './model/facts';
import { type ConfigFile, type Found, isIdle, type Read, readFile } from './read';
import { type ReviewRecord, reviewState, serverIds } from './review/changes';
import { rules } from './rules';
import type { CheckedFile, CheckedServer, Reader, Rule, WholeFile } from './rules/rule';
import type { Change, FileContents, ReportIn } from './rules/together';
import { sessionsOf } from './sessions';
import { lineStarts } from './text/lines';

/** A file with everything that is found in it alone. */
interface Judged {
  readonly read: Read;
  readonly contents: FileContents;
  readonly findings: readonly Finding[];
  readonly mask: Mask;
}

/** What config files are held against beside themselves. */
export interface Known {
  /** Reports on files that are loaded along with these, such as the person's own; nothing new is said in them. */
  readonly beside?: readonly FileReport[];
  /** What a person reviewed, by the names of `serverIds`. */
  readonly reviews?: ReadonlyMap<string, ReviewRecord>;
}

/**
 * The one walk: text → syntax → model → launch → rules → findings → one pipe.
 * Takes the config files of one folder (or of the person) and gives a report for each that some client reads, in order.
 * `known`: what else there is to hold them against.
 * Never throws; synchronous; knows neither machine, clock nor network.
 */
export function analyze(files: readonly ConfigFile[], facts: Facts, policy: Policy, known: Known = {}): FileReport[] {
  const read = withoutCopies(files.flatMap(it => readFile(it) ?? []));
  const folderHasServers = read.some(
    it => it.file.scope === 'workspace' && it.servers.some(({ server }) => !server.unread),
  );
  const folderIsAcquainted = () =>
    read.every(
      it =>
        it.file.scope !== 'workspace' || it.servers.every(({ server }) => isAcquainted(server, resolveLaunch(server))),
    );
  const folder = { folderHasServers, folderIsAcquainted };
  const judged = read.map(it => judge(it, { ...facts, ...it.file.facts }, folder, policy));
  const together = checkAll(judged, known, facts);
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
  locationsOf(file, readers).every(at => at.some(it => it.everyday || it.copied));

/** Where a file lies for each of its readers: at one of their places, or at whichever. */
const locationsOf = ({ path, scope }: ConfigFile, readers: Read['readers']) =>
  readers.map(({ format }) => {
    const at = scope === 'workspace' ? homeOf(path, format).at : undefined;
    return at ? [at] : format.locations;
  });

/** Without files that nobody opens under their own name where a link leads to the same text: it is read there. */
function withoutCopies(read: readonly Read[]): readonly Read[] {
  const linked = new Map(read.map(({ file }) => [behindLink(file), file.text]));
  const isCopy = ({ file, readers }: Read) =>
    !file.clients &&
    linked.get(file.path) === file.text &&
    locationsOf(file, readers).every(at => at.every(it => it.copied));
  return read.filter(it => !isCopy(it));
}

/** What a linked file is called at the other end. */
function behindLink({ path, facts }: ConfigFile): string | undefined {
  const link = facts?.link;
  return link && !link.outside ? link.target + path.slice(link.at.length) : undefined;
}

type Folder = Pick<CheckedFile, 'folderHasServers' | 'folderIsAcquainted'>;

function judge(read: Read, facts: Facts, folder: Folder, policy: Policy): Judged {
  const { file, document, readers } = read;
  const checked: CheckedFile = {
    document,
    path: file.path,
    scope: file.scope,
    readers,
    ...(read.disguisedAs && { disguisedAs: read.disguisedAs }),
    ...clientSettings(readers, document),
    ...folder,
    facts,
    ...(policy.allowed && { allowed: policy.allowed }),
    vouched: [policy.allowed, policy.trusted].filter(it => it !== undefined),
  };
  const judged = judgeServers(read, checked);
  return {
    read,
    contents: contentsOf(read, judged.reports, unaskedTools(checked.approvals).map(judged.mask)),
    findings: [...checkFile({ ...checked, servers: judged.servers }), ...judged.findings],
    mask: judged.mask,
  };
}

function contentsOf(
  { file, document, readers, disguisedAs }: Read,
  servers: FileContents['servers'],
  unasked: readonly string[],
): FileContents {
  const problem = document.problems.find(it => it.readAs === undefined);
  return {
    uri: file.uri,
    path: file.path,
    scope: file.scope,
    syntax: document.syntax,
    clients: readers.map(describeReader),
    ...(disguisedAs && { posesAs: realPath(file.path, disguisedAs) }),
    servers,
    unasked,
    ...(problem && { unread: { message: problem.message, at: problem.range } }),
    lineStarts: lineStarts(document.text),
  };
}

/** The launch is worked out when it is first asked for: not every rule wants it. */
function checkedServer({ server }: Found, readers: readonly Reader[], file: CheckedFile): CheckedServer {
  let launch: Launch | undefined;
  return {
    ...server,
    file,
    readers,
    get launch() {
      launch ??= resolveLaunch(server);
      return launch;
    },
  };
}

/** Judges each server, or recalls what was found when the same entry stood in the same surroundings. */
function judgeServers(read: Read, file: CheckedFile) {
  const memory = memoryOf(read.file.uri, surroundingsOf(read, file));
  const readersOf = readersById(file.readers);
  const works = read.servers.map(entry => {
    const { member } = entry;
    const key = entry.key(file.document.text);
    const known = memory.recall(key);
    if (known) {
      const readers = readersOf(known.described.report.clients);
      const findings = movedFindings(known.findings, member.range.start - known.place.start);
      return { entry, key, known, member, readers, findings, secrets: known.secrets };
    }
    const readers = readersOf(entry.clients);
    const checked = checkedServer(entry, readers, file);
    const secrets = secretsOf(checked, checked.launch).map(it => it.text.value);
    return { entry, key, checked, member, readers, findings: checkServer(checked), secrets };
  });
  const { key: maskKey, mask } = memory.maskFor([
    ...works.flatMap(it => it.secrets),
    ...secretsOfFile({ ...file, servers: read.servers }).map(it => it.text.value),
  ]);
  const reports = works.map(({ entry, key, known, checked, readers, findings, secrets }) => {
    const place = entry.member.range;
    const before = known?.described.maskKey === maskKey ? known : undefined;
    const report = before
      ? movedReport(before.described.report, place.start - before.place.start)
      : describeServer(checked ?? checkedServer(entry, readers, file), entry.clients, mask);
    memory.keep(key, { place, secrets, findings, described: { maskKey, report } }, known !== undefined);
    return report;
  });
  return { reports, servers: works, findings: works.flatMap(it => it.findings), mask };
}

/** Servers with the same readers share one list of them. */
function readersById(all: readonly Reader[]): (ids: readonly string[]) => readonly Reader[] {
  const lists = new Map<string, readonly Reader[]>();
  return ids => {
    const key = ids.join();
    const list = lists.get(key) ?? all.filter(it => ids.includes(it.id));
    lists.set(key, list);
    return list;
  };
}

/** All that a judgement of an entry may depend on beside the entry itself: the file around the entries, and the facts. */
function surroundingsOf(
  { servers }: Read,
  { document, path, scope, readers, disguisedAs, folderHasServers, facts, allowed, vouched }: CheckedFile,
) {
  const who = readers.map(it => [it.id, it.refuses]);
  // Only in JSON does an entry stand in one piece: aliases and tables may take parts of it from anywhere.
  const around = document.syntax === 'jsonc' ? textAround(document.text, servers) : [document.text];
  return JSON.stringify([around, path, scope, who, disguisedAs, folderHasServers, facts, allowed, vouched]);
}

/** What stands before, behind and between the entries; not what parts two entries of one map. */
function textAround(text: string, servers: Read['servers']): string[] {
  const ends = [0, ...servers.map(it => it.member.range.end)];
  const starts = [...servers.map(it => it.member.range.start), text.length];
  // An entry within another one takes over what that says.
  if (starts.some((start, index) => start < (ends[index] ?? 0))) return [text];
  const between = starts.map((start, index) => text.slice(ends[index], start));
  return between.filter((it, index) => index === 0 || index === servers.length || /[{}[\]]/.test(it));
}

function describeReader({ id, format, refuses, guest }: Reader): FileReport['clients'][number] {
  const { value, when, source } = format.startsUnasked;
  return {
    id,
    name: format.name,
    startsUnasked: value,
    startsUnaskedWhen: when,
    startsUnaskedSource: source,
    ...(refuses && { refuses }),
    ...(guest && { guest }),
  };
}

const ordered: readonly (readonly [string, Rule])[] = Object.entries(rules);

function checkFile(file: WholeFile): Finding[] {
  const findings: Finding[] = [];
  for (const [id, rule] of ordered) rule.checkFile?.(file, reporter(id, rule.severity, findings));
  return mendable(findings, file);
}

function checkServer(server: CheckedServer): Finding[] {
  const findings: Finding[] = [];
  const about = { name: server.name.value, asleep: neverRuns(server) };
  for (const [id, rule] of ordered) rule.checkServer?.(server, reporter(id, rule.severity, findings, about));
  return mendable(findings, server.file);
}

/** A script is no list of settings that something can be taken out of: what to change there is for a person. */
const mendable = (findings: Finding[], { document }: CheckedFile): Finding[] =>
  document.syntax === 'shell' ? findings.map(it => ({ ...it, fixes: [] })) : findings;

/** It may run only once somebody changes or writes something. */
const neverRuns = (server: CheckedServer): boolean =>
  server.file.readers.every(it => it.format.onDemand) ||
  server.disabled?.value === true ||
  server.shadowed ||
  // One called `__proto__` is lost, but not asleep: what it holds becomes part of the client's own objects.
  (isIdle(server) && server.name.value !== '__proto__') ||
  server.file.readers.every(it => it.format.stale !== undefined);

/** The servers that a person reviewed and that are different now. */
function changesIn(files: readonly FileContents[], reviews: Known['reviews']): Change[] {
  if (!reviews || reviews.size === 0) return [];
  return files.flatMap(file =>
    serverIds(file).flatMap(([id, server]) => {
      const state = reviewState(reviews.get(id), server);
      return state.kind === 'changed' ? [{ ...state, file, server }] : [];
    }),
  );
}

/** What the files say together, by the file it is reported in. */
function checkAll(
  judged: readonly Judged[],
  { beside = [], reviews }: Known,
  facts: Facts,
): Map<FileContents, Finding[]> {
  const found = new Map<FileContents, Finding[]>(judged.map(it => [it.contents, []]));
  const files = [...found.keys(), ...beside];
  const all = { files, sessions: sessionsOf(files, clients, facts), changes: changesIn(files, reviews) };
  for (const [id, rule] of ordered) {
    const reportIn: ReportIn = (file, server) => {
      const about = server && { name: server.name, asleep: server.clients.length === 0 || server.disabled };
      return reporter(id, rule.severity, found.get(file) ?? [], about);
    };
    rule.checkAll?.(all, reportIn);
  }
  return found;
}
