import { bySeverity, type FileReport, type Finding, type Scope, SEVERITIES, type Severity } from '../../engine';
import type { ListedFile, ListedServer } from './inventory';

/** How the Servers view is grouped. */
export const GROUPINGS = ['file', 'client', 'risk'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A row of the Servers view. The ids stay the same from scan to scan. */
export type ServerRow = GroupRow | FileRow | ServerItem | FindingRow | ChangeRow | UnreadRow | NotCheckedRow;

export interface GroupRow {
  readonly kind: 'group';
  readonly id: string;
  readonly of: GroupName;
  readonly servers: number;
  readonly children: readonly ServerRow[];
}

/** What holds the rows of a group together. */
export type GroupName =
  | { readonly by: 'scope'; readonly scope: Scope; readonly name?: string; readonly machine?: string }
  | { readonly by: 'client'; readonly name: string }
  | { readonly by: 'risk'; readonly severity?: Severity };

export interface FileRow {
  readonly kind: 'file';
  readonly id: string;
  readonly report: FileReport;
  readonly children: readonly ServerRow[];
}

export interface ServerItem {
  readonly kind: 'server';
  readonly id: string;
  readonly listed: ListedServer;
  readonly children: readonly ServerRow[];
}

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
  const rows = { file: () => byFile(files, headings), client: () => byClient(files), risk: () => byRisk(files) };
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
      servers: held.reduce((sum, it) => sum + it.servers.length, 0),
      children: held.map(fileRow),
      rank: of.by === 'scope' ? order.indexOf(of.scope) + (of.scope === 'user' && of.name ? 0.5 : 0) : 0,
    }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ rank: _, ...row }) => row);
}

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

function byClient(files: readonly ListedFile[]): GroupRow[] {
  const groups = new Map<string, ListedServer[]>();
  for (const listed of files.flatMap(it => it.servers)) {
    const readers = listed.report.clients.filter(it => listed.server.clients.includes(it.id));
    for (const { name } of readers) groups.set(name, [...(groups.get(name) ?? []), listed]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, servers]) => group({ by: 'client', name }, servers));
}

function byRisk(files: readonly ListedFile[]): GroupRow[] {
  const servers = files.flatMap(it => it.servers);
  const levels: (Severity | undefined)[] = [...[...SEVERITIES].sort((a, b) => bySeverity(b, a)), undefined];
  return levels.flatMap(severity => {
    const held = servers.filter(it => it.worst === severity);
    return held.length > 0 ? [group({ by: 'risk', ...(severity && { severity }) }, held)] : [];
  });
}

function group(of: GroupName, servers: readonly ListedServer[]): GroupRow {
  const id = JSON.stringify(of);
  return { kind: 'group', id, of, servers: servers.length, children: servers.map(it => serverItem(id, it)) };
}

function unreadRows(files: readonly ListedFile[]): UnreadRow[] {
  return files.flatMap(({ report }) =>
    report.unread
      ? [{ kind: 'unread' as const, id: JSON.stringify(['unread', report.uri]), report, unread: report.unread }]
      : [],
  );
}
