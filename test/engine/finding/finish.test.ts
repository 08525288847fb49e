import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/engine/finding/finding';
import { findingFingerprint } from '../../../src/engine/finding/fingerprint';
import { finish } from '../../../src/engine/finding/finish';
import { NO_POLICY, type SuppressionEntry } from '../../../src/engine/finding/policy';
import { MASKED, maskOf } from '../../../src/engine/finding/redact';

const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'some-rule',
  severity: 'medium',
  confidence: 'high',
  message: 'Something',
  server: 'a',
  at: { start: 5, end: 9 },
  related: [],
  fixes: [],
  ...change,
});
const none = maskOf([]);
const run = (findings: Finding[], policy = {}, mask = none) =>
  finish(findings, 'x.json', { ...NO_POLICY, ...policy }, mask);

describe('the pipe', () => {
  it('follows the policy’s severities', () => {
    expect(run([finding()], { rules: { 'some-rule': 'low' } })).toMatchObject([{ severity: 'low' }]);
    expect(run([finding()], { rules: { 'some-rule': 'off' } })).toEqual([]);
    expect(run([finding()], { minimumSeverity: 'high' })).toEqual([]);
    expect(run([finding({ rule: 'constructor' })])).toHaveLength(1);
  });

  it('marks what is ignored, with the reason, and keeps it', () => {
    const ignore = (entry: Partial<SuppressionEntry>, today = '2026-01-02') =>
      run([finding()], { today, suppressions: [{ reason: 'Known', by: 'user', ...entry }] })[0]?.suppressed;
    expect(ignore({ rule: 'some-rule' })).toEqual({ by: 'user', reason: 'Known' });
    expect(ignore({ finding: findingFingerprint('x.json', finding()) })).toBeDefined();
    expect(ignore({ server: 'a', path: 'x.json' })).toBeDefined();
    expect(ignore({ server: 'b' })).toBeUndefined();
    expect(ignore({ rule: 'some-rule', path: 'y.json' })).toBeUndefined();
    expect(ignore({ rule: 'some-rule', expires: '2026-01-01' })).toBeUndefined();
    expect(ignore({ rule: 'some-rule', expires: '2026-01-02' })).toBeDefined();
    expect(ignore({})).toBeUndefined();
  });

  it('masks secrets wherever a person may read them, percent-encoded too', () => {
    const secret = 'p@ss/word=1';
    const told = finding({
      message: `Sends ${secret}`,
      related: [{ message: encodeURIComponent(secret), at: { start: 0, end: 1 } }],
      fixes: [{ title: `Remove ${secret}`, safety: 'safe', edits: [] }],
    });
    const [result] = run([told], {}, maskOf([secret]));
    expect(JSON.stringify(result)).not.toContain(secret);
    expect(result?.message).toBe(`Sends ${MASKED}`);
    expect(result?.related[0]?.message).toBe(MASKED);
  });

  it('says the same thing about the same place once, at its worst', () => {
    expect(run([finding(), finding({ severity: 'high' }), finding()])).toMatchObject([{ severity: 'high' }]);
    expect(run([finding(), finding({ key: 'other' })])).toHaveLength(2);
  });

  it('sorts by place, then by severity, then by rule', () => {
    const at = (start: number) => ({ at: { start, end: start + 1 } });
    const sorted = run([
      finding({ ...at(9) }),
      finding({ ...at(1), rule: 'b' }),
      finding({ ...at(1), rule: 'a' }),
      finding({ ...at(1), rule: 'z', severity: 'high' }),
    ]);
    expect(sorted.map(it => it.rule)).toEqual(['z', 'a', 'b', 'some-rule']);
  });
});
