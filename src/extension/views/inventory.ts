import {
  bySeverity,
  type FileReport,
  type Finding,
  type ReviewState,
  type ServerReport,
  type Severity,
  serverIds,
  worst,
} from '../../engine';

/** A server with everything the doors need to know of it. */
export interface ListedServer {
  /** The same from scan to scan: file, name, and which of several equal names. */
  readonly id: string;
  readonly report: FileReport;
  readonly server: ServerReport;
  readonly review: ReviewState;
  /** Findings about this server, ignored ones included, the worst first. */
  readonly findings: readonly Finding[];
  /** The worst of what counts, a change since the review included. */
  readonly worst?: Severity;
}

/** A config file with its servers, and the findings that belong to none of them. */
export interface ListedFile {
  readonly report: FileReport;
  readonly servers: readonly ListedServer[];
  readonly findings: readonly Finding[];
  /** The worst of those that count. */
  readonly worst?: Severity;
}

/** What the last review says about a server; `id` as in {@link ListedServer}. */
export type ReviewOf = (id: string, report: FileReport, server: ServerReport) => ReviewState;

/** Reports as the views show them: every finding beside the server it is about, files in the order of their paths. */
export function inventory(reports: readonly FileReport[], reviewOf: ReviewOf): readonly ListedFile[] {
  return [...reports].sort(byPath).map(report => listed(report, reviewOf));
}

function byPath(a: FileReport, b: FileReport): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.uri < b.uri ? -1 : 1;
}

function listed(report: FileReport, reviewOf: ReviewOf): ListedFile {
  const about = grouped(report.findings, ownersIn(report));
  const servers = serverIds(report).map(([id, server]) => {
    const findings = (about.get(server) ?? []).sort(worstFirst);
    const review = reviewOf(id, report, server);
    const severity = worstOf(findings, review);
    return { id, report, server, review, findings, ...(severity && { worst: severity }) };
  });
  const findings = (about.get(undefined) ?? []).sort(worstFirst);
  const severity = worst(findings);
  return { report, servers, findings, ...(severity && { worst: severity }) };
}

/** The server around a finding's place; else the one of its name, where only one has it. */
function ownersIn({ servers }: FileReport): (finding: Finding) => ServerReport | undefined {
  const byName = grouped(servers, it => it.name);
  return finding => {
    const named = finding.server === undefined ? [] : (byName.get(finding.server) ?? []);
    const { start } = finding.at;
    const holds = (range: { start: number; end: number }) => range.start <= start && start < range.end;
    return named.find(it => holds(it.at) || holds(it.nameAt)) ?? named.at(-1);
  };
}

/** A file may hold a thousand servers and as many findings, and is listed anew at each key press. */
export function grouped<T, K>(all: readonly T[], keyOf: (it: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const it of all) {
    const key = keyOf(it);
    const group = groups.get(key);
    if (group) group.push(it);
    else groups.set(key, [it]);
  }
  return groups;
}

const worstFirst = (a: Finding, b: Finding): number => bySeverity(b.severity, a.severity) || a.at.start - b.at.start;

function worstOf(findings: readonly Finding[], review: ReviewState): Severity | undefined {
  const found = worst(findings);
  const ignored = findings.some(it => it.rule === 'changed-since-review' && it.suppressed);
  if (review.kind !== 'changed' || ignored) return found;
  return found && bySeverity(found, review.severity) > 0 ? found : review.severity;
}

/** Whether a person should look: high or critical, and not reviewed as it is now. */
export function needsReview(listed: ListedServer): boolean {
  return listed.review.kind !== 'reviewed' && isRisky(listed.worst);
}

/** Whether a file holds something high or critical that is no server's. */
export const isRiskyItself = (file: ListedFile): boolean => isRisky(file.worst);

/** High or critical. */
export const isRisky = (severity: Severity | undefined): boolean => severity === 'high' || severity === 'critical';
