import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Rule, rules } from '../../src/engine';
import { expectNothingNew, fixedBy, fixedOnce, weightOf } from './fixing';
import { analyzeAs, analyzeFolder, fixturesOf, foldersOf, underlinesOf } from './fixture';

const all: [string, Rule][] = Object.entries(rules);

describe.each(all)('%s', (id, rule) => {
  const fixtures = fixturesOf(join(import.meta.dirname, '../fixtures/rules', id));
  const folders = foldersOf(join(import.meta.dirname, '../fixtures/rules', id));

  it('has fixtures that speak and fixtures that are silent', () => {
    const said = [...fixtures, ...folders.map(it => ({ underlines: it.files.flatMap(file => file.underlines) }))];
    expect(said.filter(it => it.underlines.length > 0)).not.toHaveLength(0);
    expect(said.filter(it => it.underlines.length === 0)).not.toHaveLength(0);
  });

  for (const folder of folders) {
    it(`${folder.name}/`, () => {
      const reports = analyzeFolder(folder);
      const fixed = new Map<string, string>();
      for (const { path, text, underlines, fixed: wanted } of folder.files) {
        const report = reports.get(path);
        expect([path, report ? underlinesOf(report, id) : []]).toEqual([path, underlines]);
        if (wanted === undefined) continue;
        fixed.set(path, report ? fixedOnce(id, report, text) : text);
        expect(fixed.get(path)).toBe(wanted);
      }
      const mended = [...analyzeFolder(folder, fixed)].filter(([path]) => fixed.has(path));
      expect(mended.flatMap(([, report]) => underlinesOf(report, id))).toEqual([]);
    });
  }

  for (const fixture of fixtures) {
    it(fixture.name, () => {
      const report = analyzeAs(fixture.client, fixture.text, fixture);
      expect(underlinesOf(report, id)).toEqual(fixture.underlines);
      for (const [which, wanted] of fixture.others) {
        expect(fixedOnce(id, report, fixture.text, which)).toBe(wanted);
        expect(weightOf(analyzeAs(fixture.client, wanted, fixture), id)).toBeLessThan(weightOf(report, id));
      }
      if (fixture.fixed === undefined) return;
      expect(fixedBy(id, fixture)).toBe(fixture.fixed);
      const after = analyzeAs(fixture.client, fixture.fixed, fixture);
      expect(underlinesOf(after, id)).toEqual([]);
      expect(after.unread?.message).toBe(report.unread?.message);
      expectNothingNew(report, after);
    });
  }

  it('reports its bad example and is silent on the good one', () => {
    const { bad, good, path = '.mcp.json', goodPath = path, policy, link, reviewed } = rule.docs;
    expect(
      underlinesOf(
        analyzeAs('claude-code-project', bad, { path, policy, reviewed, link: link && JSON.stringify(link) }),
        id,
      ),
    ).not.toEqual([]);
    expect(underlinesOf(analyzeAs('claude-code-project', good, { path: goodPath, policy, reviewed }), id)).toEqual([]);
  });

  it('explains itself', () => {
    expect(rule.title).not.toMatch(/\.$/);
    expect(rule.docs.why.length).toBeGreaterThan(20);
    expect(rule.docs.remedy.length).toBeGreaterThan(10);
    for (const reference of rule.docs.references ?? []) expect(reference).toMatch(/^https:\/\//);
    expect(rule.docs.cwe).not.toHaveLength(0);
  });
});

it('has no fixtures without a rule', () => {
  const folders = readdirSync(join(import.meta.dirname, '../fixtures/rules'));
  expect(folders.filter(it => !Object.hasOwn(rules, it))).toEqual([]);
});
