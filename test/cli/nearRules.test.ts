import { describe, expect, it } from 'vitest';
import { nearRules } from '../../src/cli/nearRules';
import { rules } from '../../src/engine';

const near = (asked: string) => nearRules(asked, Object.keys(rules));

describe('a rule that is not there', () => {
  it.each([
    ['remote-engin', 'remote-engine'],
    ['Remote_Engine', 'remote-engine'],
    ['remote engine', 'remote-engine'],
    ['hard-coded-secret', 'hardcoded-secret'],
    ['hardcodedsecret', 'hardcoded-secret'],
    ['unpinned-pakcage', 'unpinned-package'],
    ['unpinned', 'unpinned-image'],
    ['secrets-hardcoded', 'hardcoded-secret'],
    ['hijack', 'endpoint-hijack'],
  ])('%s may mean %s', (asked, meant) => {
    expect(near(asked)[0]).toBe(meant);
  });

  it.each(['', 'x', 'nonsense', 'no', '__proto__', 'a'.repeat(100_000), '-'.repeat(5000)])(
    '%.20s means none',
    asked => {
      expect(near(asked)).toEqual([]);
    },
  );

  it('means itself where it is there, and never more than three', () => {
    for (const id of Object.keys(rules)) expect(near(id)[0]).toBe(id);
    expect(near('unpinned')).toHaveLength(3);
  });
});
