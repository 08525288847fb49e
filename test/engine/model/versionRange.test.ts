import { expect, it } from 'vitest';
import { ADVISORY_ROWS } from '../../../src/engine/knowledge/advisories';
import { compareVersions, inRange } from '../../../src/engine/model/versionRange';

it('orders versions', () => {
  const inOrder = ['0.9', '1.0.0-alpha.1', '1.0.0-rc.1', '1.0', '1.0.1', '1.9.0', '1.10.0', '2025.7.1'];
  for (let i = 1; i < inOrder.length; i++)
    expect(compareVersions(inOrder[i - 1] ?? '', inOrder[i] ?? '')).toBeLessThan(0);
  expect(compareVersions('v1.0.0', '1.0+build')).toBe(0);
  expect(compareVersions('1.0.post1', '1.0')).toBe(0);
});

it('knows what lies in a range', () => {
  expect(inRange('0.5.0', '<=0.6.2 or >=2025.1.14 <2025.7.1')).toBe(true);
  expect(inRange('2025.7.1', '<=0.6.2 or >=2025.1.14 <2025.7.1')).toBe(false);
  expect(inRange('0.3.0', '=0.3.0')).toBe(true);
});

it('has a whole row for every advisory', () => {
  for (const row of ADVISORY_ROWS.trim().split('\n'))
    expect(row).toMatch(
      /^(?:npm|pypi)\|[^|]+\|[<>= \w.-]+\|[\w.-]*\|(?:low|medium|high|critical)\|[a-z-]+\|(?:CVE|GHSA)-[\w-]+$/,
    );
});
