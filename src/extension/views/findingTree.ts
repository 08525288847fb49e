import { bySeverity, type FileReport, SEVERITIES, type Severity } from '../../engine';
import { grouped, type ListedFile, type ListedServer } from './inventory';
import { type FindingRow, findingRows } from './serverTree';

/** A row of the Findings view. */
export type FindingsRow = FindingGroup | RuleRow | FindingRow;

/** A severity, or what does not count any more. */
export interface FindingGroup {
  readonly kind: 'group';
  readonly id: string;
  readonly of: Severity | 'reviewed' | 'ignored' | 'ignoredByRepository';
  readonly findings: number;
  readonly children: readonly FindingsRow[];
}

/** A rule, with its findings of one group. */
export interface RuleRow {
  readonly kind: 'rule';
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly children: readonly FindingRow[];
}

/** The rows of the Findings view: by severity, then rule; what was reviewed or ignored stays visible at the end. */
export function findingTree(files: readonly ListedFile[]): readonly FindingGroup[] {
  const all = files.flatMap(rowsOf);
  const open = all.filter(it => groupOf(it) === undefined);
  const levels = [...SEVERITIES].sort((a, b) => bySeverity(b, a));
  const groups = levels.map(level =>
    group(
      level,
      open.filter(it => it.finding.severity === level),
    ),
  );
  for (const closed of ['reviewed', 'ignored', 'ignoredByRepository'] as const) {
    groups.push(
      group(
        closed,
        all.filter(it => groupOf(it) === closed),
      ),
    );
  }
  return groups.filter(it => it.findings > 0);
}

function rowsOf({ report, servers, findings }: ListedFile): FindingRow[] {
  const own = servers.flatMap(it => rows(report, it.id, it));
  return [...findingRows(JSON.stringify(['all', report.uri]), report, findings), ...own];
}

const rows = (report: FileReport, id: string, listed: ListedServer): FindingRow[] =>
  findingRows(`all${id}`, report, listed.findings, listed);

function groupOf({ finding, listed }: FindingRow): 'reviewed' | 'ignored' | 'ignoredByRepository' | undefined {
  if (finding.suppressed) return finding.suppressed.by === 'repository' ? 'ignoredByRepository' : 'ignored';
  return listed?.review.kind === 'reviewed' ? 'reviewed' : undefined;
}

function group(of: FindingGroup['of'], held: readonly FindingRow[]): FindingGroup {
  const children = [...grouped(held, it => it.finding.rule)].map(([rule, found]): RuleRow => {
    const severity =
      found
        .map(it => it.finding.severity)
        .sort(bySeverity)
        .at(-1) ?? 'info';
    return { kind: 'rule', id: `${of}/${rule}`, rule, severity, children: found };
  });
  return { kind: 'group', id: of, of, findings: held.length, children };
}
