import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/engine';
import { renderSarif } from '../../src/report/sarif';
import { sampleReport } from './sample';

/** The part of the SARIF 2.1.0 schema (OASIS, errata 01) that Cordon writes. Strict: an invented property fails. */
const positive = v.pipe(v.number(), v.integer(), v.minValue(1));
const index = v.pipe(v.number(), v.integer(), v.minValue(-1));
const level = v.picklist(['none', 'note', 'warning', 'error']);
const message = v.strictObject({ text: v.pipe(v.string(), v.minLength(1)) });
const relative = v.pipe(
  v.string(),
  v.check(it => !it.startsWith('/') && !/^[a-z][a-z0-9+.-]*:/i.test(it)),
  v.regex(/^[A-Za-z0-9\-._~%!$&'()*+,;=:@/]*$/),
);
const artifactLocation = v.strictObject({
  uri: relative,
  uriBaseId: v.picklist(['ROOT', 'HOME']),
  index: v.optional(index),
});
const region = v.strictObject({ startLine: positive, startColumn: positive, endLine: positive, endColumn: positive });
const physicalLocation = v.strictObject({ artifactLocation, region });
const reportingDescriptor = v.strictObject({
  id: v.string(),
  name: v.pipe(v.string(), v.regex(/^[A-Za-z]+$/)),
  shortDescription: message,
  fullDescription: message,
  helpUri: v.pipe(v.string(), v.url()),
  help: v.strictObject({ text: v.string(), markdown: v.string() }),
  defaultConfiguration: v.strictObject({ level }),
  properties: v.strictObject({
    'security-severity': v.pipe(v.string(), v.regex(/^(?:\d|10)\.\d$/)),
    tags: v.pipe(
      v.array(v.string()),
      v.check(it => new Set(it).size === it.length),
    ),
  }),
});
const result = v.strictObject({
  ruleId: v.string(),
  ruleIndex: index,
  level,
  message,
  locations: v.array(
    v.strictObject({
      physicalLocation,
      logicalLocations: v.optional(v.array(v.strictObject({ name: v.string(), kind: v.string() }))),
    }),
  ),
  relatedLocations: v.array(v.strictObject({ id: positive, message, physicalLocation })),
  partialFingerprints: v.record(v.string(), v.string()),
  suppressions: v.array(
    v.strictObject({
      kind: v.picklist(['inSource', 'external']),
      status: v.picklist(['accepted', 'underReview', 'rejected']),
      justification: v.string(),
    }),
  ),
  properties: v.strictObject({ severity: v.string(), confidence: v.string() }),
});
const log = v.strictObject({
  $schema: v.pipe(v.string(), v.url()),
  version: v.literal('2.1.0'),
  runs: v.tuple([
    v.strictObject({
      tool: v.strictObject({
        driver: v.strictObject({ name: v.string(), semanticVersion: v.string(), rules: v.array(reportingDescriptor) }),
      }),
      columnKind: v.picklist(['utf16CodeUnits', 'unicodeCodePoints']),
      originalUriBaseIds: v.record(v.string(), v.strictObject({ description: message })),
      invocations: v.array(
        v.strictObject({
          executionSuccessful: v.boolean(),
          toolExecutionNotifications: v.array(v.strictObject({ level, message })),
        }),
      ),
      artifacts: v.array(v.strictObject({ location: artifactLocation, sourceLanguage: v.string() })),
      results: v.array(result),
    }),
  ]),
});

describe('the SARIF report', () => {
  const [run] = v.parse(log, JSON.parse(renderSarif(sampleReport()))).runs;

  it('describes every rule', () => {
    expect(run.tool.driver.rules.map(it => it.id)).toEqual(Object.keys(rules));
  });

  it('points results at their rule and their file', () => {
    for (const it of run.results) {
      expect(run.tool.driver.rules[it.ruleIndex]?.id).toBe(it.ruleId);
      const at = it.locations[0]!.physicalLocation.artifactLocation;
      expect(run.artifacts[at.index!]?.location.uri).toBe(at.uri);
    }
    expect(run.artifacts.map(it => it.location.uri)).toContain('a%20b/.cursor/mcp.json');
  });

  it('makes no link of a hostile name', () => {
    expect(run.results.map(it => it.message.text).join('\n')).toContain('\\[name\\](command:x)');
  });

  it('says what is ignored and why', () => {
    expect(run.results.flatMap(it => it.suppressions.map(at => at.justification))).toEqual([
      'we follow⟨U+001B⟩[2J the newest',
    ]);
  });

  it('tells findings apart by fingerprints that survive line moves', () => {
    const prints = run.results.map(it => it.partialFingerprints['cordonFinding/v1']);
    expect(new Set(prints).size).toBe(prints.length);
    for (const it of prints) expect(it).toMatch(/^[0-9a-f]{32}$/);
  });
});
