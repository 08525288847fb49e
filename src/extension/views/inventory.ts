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
  const owners = report.findings.map(finding => ownerOf(finding, report.servers));
  const servers = serverIds(report).map(([id, server]) => {
    const findings = report.findings.filter((_, index) => owners[index] === server).sort(worstFirst);
    const review = reviewOf(id, report, server);
    const severity = worstOf(findings, review);
    return { id, report, server, review, findings, ...(severity && { worst: severity }) };
  });
  const findings = report.findings.filter((_, index) => !owners[index]).sort(worstFirst);
  const severity = worst(findings);
  return { report, servers, findings, ...(severity && { worst: severity }) };
}

/** The server around the finding's place; else the one of that name, where only one has it. */
function ownerOf(finding: Finding, servers: readonly ServerReport[]): ServerReport | undefined {
  if (finding.server === undefined) return undefined;
  const named = servers.filter(it => it.name === finding.server);
  const { start } = finding.at;
  const holds = (range: { start: number; end: number }) => range.start <= start && start < range.end;
  return named.find(it => holds(it.at) || holds(it.nameAt)) ?? named.at(-1);
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
