import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/engine';
import { expectHelp, expectToSettle } from './fixing';
import { analyzeAs, fixturesOf } from './fixture';

const FIXTURES = join(import.meta.dirname, '../fixtures/rules');

/** Every fix of every finding of every fixture, whatever rule it is of. */
describe.each(Object.keys(rules))('every fix in the fixtures of %s', id => {
  const fixtures = fixturesOf(join(FIXTURES, id));
  it.skipIf(fixtures.length > 0)('are those of its folders', () => {});
  for (const fixture of fixtures) {
    const report = analyzeAs(fixture.client, fixture.text, fixture);
    const fixes = report.findings.flatMap(finding => finding.fixes.map(fix => ({ finding, fix })));
    it.skipIf(fixes.length === 0)(fixture.name, () => {
      for (const { finding, fix } of fixes) expectHelp(finding, fix, fixture);
      for (const unsafe of [false, true]) expectToSettle(fixture, unsafe);
      expect(fixes.every(it => it.fix.title !== '' && !it.fix.title.endsWith('.'))).toBe(true);
    });
  }
});
