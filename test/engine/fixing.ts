import { expect } from 'vitest';
import {
  answer,
  applyEdits,
  type FileReport,
  type Finding,
  type Fix,
  fixesTogether,
  SEVERITIES,
} from '../../src/engine';
import { analyzeAs, type Fixture } from './fixture';

/** What a person could answer to a fix that asks. */
export function answered(fix: Fix, report: FileReport): Fix {
  const { question } = fix;
  if (!question) return fix;
  if (question.about === 'folder')
    return answer(fix, [`${question.workspaceFolder ?? '/home/me/work'}/src`, '/home/me/work/docs'], report.syntax);
  const digits = 'c0ffee'.padEnd(40, '0');
  const said = { git: digits, oci: `sha256:${digits.padEnd(64, '0')}` } as Record<string, string>;
  return answer(fix, said[question.ecosystem] ?? '1.2.3', report.syntax);
}

/** The report with only some findings, of which each has one fix that needs no answer. */
const only = (report: FileReport, findings: readonly Finding[], which: number): FileReport => ({
  ...report,
  findings: findings.map(it => ({ ...it, fixes: it.fixes.slice(which - 1, which).map(fix => answered(fix, report)) })),
});

const read = (fixture: Fixture, text: string): FileReport => analyzeAs(fixture.client, text, fixture);

/** The text after one fix of every finding of a rule, made at once, the way a door makes them. */
export function fixedOnce(rule: string, report: FileReport, text: string, which = 1): string {
  const findings = report.findings.filter(it => it.rule === rule);
  const parts = fixesTogether(only(report, findings, which), text, true);
  return applyEdits(
    text,
    parts.flatMap(it => it.edits),
  );
}

/** The same again and again, until there is nothing more to fix. */
export function fixedBy(rule: string, fixture: Fixture): string {
  let { text } = fixture;
  for (let round = 0; round < 3; round++) text = fixedOnce(rule, read(fixture, text), text);
  return text;
}

/**
 * All fixes that a door would make at once, again and again until there are none: it ends, and all is at least as well
 * as before.
 */
export function expectToSettle(fixture: Fixture, unsafe: boolean): void {
  let { text } = fixture;
  for (let round = 0; ; round++) {
    const edits = fixesTogether(read(fixture, text), text, unsafe).flatMap(it => it.edits);
    if (edits.length === 0) break;
    expect(round, `rounds of ${fixture.name}`).toBeLessThan(5);
    text = applyEdits(text, edits);
  }
  const [before, after] = [fixture.text, text].map(it => read(fixture, it)) as [FileReport, FileReport];
  expect(after.unread?.message).toBe(before.unread?.message);
  expectNothingNew(before, after);
}

/**
 * Makes one fix alone: the file still reads, its finding is gone or milder, and nothing else is wrong that was not
 * before.
 */
export function expectHelp(finding: Finding, fix: Fix, fixture: Fixture): void {
  const before = read(fixture, fixture.text);
  const made = answered(fix, before);
  const text = applyEdits(fixture.text, made.edits);
  const said = `${finding.rule}: ${made.title}`;
  expect(text, said).not.toBe(fixture.text);
  const after = read(fixture, text);
  expect(after.unread?.message, said).toBe(before.unread?.message);
  expect(weightOf(after, finding.rule), `${said} helps`).toBeLessThan(weightOf(before, finding.rule));
  expectNothingNew(before, after);
}

/**
 * What compares servers: one that is pinned may well differ from another one then, and one that a client now loads
 * counts.
 */
const COMPARES = new Set(['version-drift', 'toxic-combination']);

/** What is left of an entry whose only command or address had to go. */
const isLeftOver = ({ rule, message }: Finding): boolean =>
  rule === 'ignored-entry' && message.endsWith('nothing starts');

/** No rule says more of a server than before, and nothing is worse. */
export function expectNothingNew(before: FileReport, after: FileReport): void {
  const names = new Set(before.servers.map(it => it.name));
  const said = new Set(after.findings.filter(it => !COMPARES.has(it.rule) && !isLeftOver(it)).map(it => it.rule));
  const grown = [...said].flatMap(rule => {
    // A renamed server is compared with all of them.
    const about = (report: FileReport, server: string | undefined) =>
      report.findings.filter(it => it.rule === rule && (!names.has(server ?? '') || it.server === server));
    return after.findings
      .filter(it => it.rule === rule && about(after, it.server).length > about(before, it.server).length)
      .map(it => `${it.rule} ${it.server}: ${it.message}`);
  });
  expect(grown).toEqual([]);
}

/** How much a rule says of a file: less is better. */
export const weightOf = ({ findings }: FileReport, rule: string): number =>
  findings.filter(it => it.rule === rule).reduce((sum, it) => sum + 1 + SEVERITIES.indexOf(it.severity), 0);
