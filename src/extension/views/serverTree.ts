import { bySeverity, type FileReport, type Finding, type Scope, SEVERITIES, type Severity } from '../../engine';
import { isRisky, type ListedFile, type ListedServer } from './inventory';

/** How the Servers view is grouped. */
export const GROUPINGS = ['file', 'client', 'risk'] as const;
/** One of `GROUPINGS`. */
export type Grouping = (typeof GROUPINGS)[number];

/** A row of the Servers view. The ids stay the same from scan to scan. */
export type ServerRow = GroupRow | FileRow | ServerItem | FindingRow | ChangeRow | UnreadRow | NotCheckedRow;

/** A heading. */
export interface GroupRow {
  readonly kind: 'group';
  readonly id: string;
  readonly of: GroupName;
  /** Its servers; grouped by client or risk, files with findings of their own too. */
  readonly count: number;
  /** Those of them with high or critical findings, reviewed or not: a closed heading has to say so. */
  readonly risky: number;
  /** Whether it stands open at first. */
  readonly open: boolean;
  readonly children: readonly ServerRow[];
}

/** What holds the rows of a group together. */
export type GroupName =
  | { readonly by: 'scope'; readonly scope: Scope; readonly name?: string; readonly machine?: string }
  | { readonly by: 'client'; readonly name: string }
  | { readonly by: 'risk'; readonly severity?: Severity };

/** A config file, with what it says of itself and its servers. */
export interface FileRow {
  readonly kind: 'file';
  readonly id: string;
  readonly report: FileReport;
  readonly children: readonly ServerRow[];
}

/** A server, with what is known of it. */
export interface ServerItem {
  readonly kind: 'server';
  readonly id: string;
  readonly listed: ListedServer;
  /** It stands below another heading than its file; with the machine that the file lies on, where that is to be said. */
  readonly away?: { readonly machine?: string };
  readonly children: readonly ServerRow[];
}

/** A finding; `listed` is its server, where it is about one. */
export interface FindingRow {
  readonly kind: 'finding';
  readonly id: string;
  readonly report: FileReport;
  readonly finding: Finding;
  readonly listed?: ListedServer;
}

/** Says that a server is not what was reviewed. */
export interface ChangeRow {
  readonly kind: 'change';
  readonly id: string;
  readonly listed: ListedServer;
}

/** A file that could not be read, or not all of it. */
export interface UnreadRow {
  readonly kind: 'unread';
  readonly id: string;
  readonly report: FileReport;
  readonly unread: NonNullable<FileReport['unread']>;
}

/** What the scan left out, and why. */
export interface NotCheckedRow {
  readonly kind: 'notChecked';
  readonly id: string;
  readonly what: string;
  readonly why: string;
}

/** What headings say beyond whose the files below them are. */
export interface Headings {
  /** The opened folder that a file belongs to, where several are open; or the place that it was looked for in. */
  readonly nameOf: (report: FileReport) => string | undefined;
  /** The machine that files outside folders lie on, where a person may sit at another one. */
  readonly machine?: string;
}

/** The rows of the Servers view. */
export function serverTree(files: readonly ListedFile[], grouping: Grouping, headings: Headings): readonly ServerRow[] {
  const rows = {
    file: () => byFile(files, headings),
    client: () => byClient(files, headings),
    risk: () => byRisk(files, headings),
  };
  return [...rows[grouping](), ...unreadRows(files)];
}

function byFile(files: readonly ListedFile[], { nameOf, machine }: Headings): GroupRow[] {
  const groups = new Map<string, { of: GroupName; files: ListedFile[] }>();
  for (const file of files) {
    if (file.servers.length === 0 && shownFindings(file).length === 0) continue;
    const { scope } = file.report;
    const name = nameOf(file.report);
    const id = JSON.stringify(['scope', scope, name ?? null]);
    const more = { ...(name !== undefined && { name }), ...(scope !== 'workspace' && machine && { machine }) };
    const group = groups.get(id) ?? { of: { by: 'scope', scope, ...more }, files: [] };
    group.files.push(file);
    groups.set(id, group);
  }
  const order: readonly Scope[] = ['workspace', 'user', 'managed'];
  return [...groups]
    .map(([id, { of, files: held }]) => ({
      kind: 'group' as const,
      id,
      of,
      count: held.reduce((sum, it) => sum + it.servers.length, 0),
      risky: held.reduce((sum, it) => sum + riskyOf(it.servers), 0),
      // A person's own servers are not what this folder is about, unless there is nothing else.
      open: groups.size === 1 || (of.by === 'scope' && of.scope === 'workspace'),
      children: held.map(fileRow),
      rank: of.by === 'scope' ? order.indexOf(of.scope) + (of.scope === 'user' && of.name ? 0.5 : 0) : 0,
    }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ rank: _, ...row }) => row);
}

const riskyOf = (servers: readonly ListedServer[]): number => servers.filter(it => isRisky(it.worst)).length;

/** Findings about no server that count. What could not be read has its own row. */
const shownFindings = ({ report, findings }: ListedFile): Finding[] =>
  findings.filter(it => !it.suppressed && !(report.unread && it.rule === 'unreadable-config'));

function fileRow(file: ListedFile): FileRow {
  const { report, servers } = file;
  const id = JSON.stringify(['file', report.uri]);
  const findings = findingRows(id, report, shownFindings(file));
  return { kind: 'file', id, report, children: [...findings, ...servers.map(it => serverItem('', it))] };
}

function serverItem(group: string, listed: ListedServer): ServerItem {
  const id = group + listed.id;
  const change: ChangeRow[] = listed.review.kind === 'changed' ? [{ kind: 'change', id: `${id}/change`, listed }] : [];
  // The change has a row of its own, which leads to the comparison.
  const counted = listed.findings.filter(it => !it.suppressed && it.rule !== 'changed-since-review');
  return { kind: 'server', id, listed, children: [...change, ...findingRows(id, listed.report, counted, listed)] };
}

/** One row a finding; the id names the rule, the key and which of several, and no line, so that it survives edits. */
export function findingRows(
  parent: string,
  report: FileReport,
  findings: readonly Finding[],
  listed?: ListedServer,
): FindingRow[] {
  const seen = new Map<string, number>();
  return findings.map(finding => {
    const name = JSON.stringify([finding.rule, finding.key ?? null]);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { kind: 'finding', id: `${parent}/${name}/${count}`, report, finding, ...(listed && { listed }) };
  });
}

function byClient(files: readonly ListedFile[], headings: Headings): GroupRow[] {
  const names = new Set(files.flatMap(it => it.report.clients.map(({ name }) => name)));
  return [...names].sort().flatMap(name => {
    const reads = (report: FileReport, ids?: readonly string[]) =>
      report.clients.some(it => it.name === name && (ids?.includes(it.id) ?? true));
    const servers = files.flatMap(it => it.servers).filter(it => reads(it.report, it.server.clients));
    return group(
      { by: 'client', name },
      files.filter(it => reads(it.report)),
      servers,
      headings,
    );
  });
}

function byRisk(files: readonly ListedFile[], headings: Headings): GroupRow[] {
  const servers = files.flatMap(it => it.servers);
  const levels: (Severity | undefined)[] = [...[...SEVERITIES].sort((a, b) => bySeverity(b, a)), undefined];
  return levels.flatMap(severity =>
    group(
      { by: 'risk', ...(severity && { severity }) },
      files.filter(it => severity && it.worst === severity),
      servers.filter(it => it.worst === severity),
      headings,
    ),
  );
}

/** A heading with what belongs below it: what files say beside their servers must not vanish with their headings. */
function group(
  of: GroupName,
  files: readonly ListedFile[],
  servers: readonly ListedServer[],
  { machine }: Headings,
): GroupRow[] {
  const id = JSON.stringify(of);
  const rows = files.flatMap((it): FileRow[] => {
    const own = `${id}${JSON.stringify(['file', it.report.uri])}`;
    const children = findingRows(own, it.report, shownFindings(it));
    return children.length > 0 ? [{ kind: 'file', id: own, report: it.report, children }] : [];
  });
  const children = [
    ...rows,
    ...servers.map(it => ({
      ...serverItem(id, it),
      away: { ...(it.report.scope !== 'workspace' && machine && { machine }) },
    })),
  ];
  if (children.length === 0) return [];
  return [{ kind: 'group', id, of, count: children.length, risky: riskyOf(servers), open: true, children }];
}

function unreadRows(files: readonly ListedFile[]): UnreadRow[] {
  return files.flatMap(({ report }) =>
    report.unread
      ? [{ kind: 'unread' as const, id: JSON.stringify(['unread', report.uri]), report, unread: report.unread }]
      : [],
  );
}
