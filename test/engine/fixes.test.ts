import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/engine';
import { expectHelp, expectToSettle } from './fixing';
import { analyzeAs, fixturesOf } from './fixture';

const FIXTURES = join(import.meta.dirname, '../fixtures/rules');

/** The fixtures of a rule that offer some fix, whatever rule it is of. */
function fixable(id: string) {
  return fixturesOf(join(FIXTURES, id)).flatMap(fixture => {
    const report = analyzeAs(fixture.client, fixture.text, fixture);
    const fixes = report.findings.flatMap(finding => finding.fixes.map(fix => ({ finding, fix })));
    return fixes.length > 0 ? [{ fixture, fixes }] : [];
  });
}

const found = Object.keys(rules).map(id => ({ id, cases: fixable(id) }));

describe.each(found.filter(it => it.cases.length > 0))('every fix in the fixtures of $id', ({ cases }) => {
  it.each(cases.map(it => ({ ...it, name: it.fixture.name })))('$name', ({ fixture, fixes }) => {
    for (const { finding, fix } of fixes) expectHelp(finding, fix, fixture);
    for (const unsafe of [false, true]) expectToSettle(fixture, unsafe);
    expect(fixes.every(it => it.fix.title !== '' && !it.fix.title.endsWith('.'))).toBe(true);
  });
});
