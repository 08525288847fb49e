import { expect, it } from 'vitest';
import { ADVISORY_ROWS } from '../../../src/engine/knowledge/advisories';
import { MALWARE_ROWS } from '../../../src/engine/knowledge/malware';
import { advisoriesOf, firstFixed, malwareOf } from '../../../src/engine/model/known/advisory';
import { compareVersions, inRange, isVersion, liesWithin } from '../../../src/engine/model/known/versionRange';

const inOrder = (ecosystem: string, ...versions: string[]) => {
  for (let i = 1; i < versions.length; i++)
    expect(compareVersions(ecosystem, versions[i - 1] ?? '', versions[i] ?? '')).toBeLessThan(0);
};

it('orders versions as their ecosystem does', () => {
  inOrder('npm', '0.9.0', '1.0.0-alpha.1', '1.0.0-alpha.10', '1.0.0-rc.1', '1.0.0', '1.9.0', '1.10.0', '2025.7.1');
  inOrder('pypi', '0.9', '1.0.dev1', '1.0a1', '1.0b2', '1.0rc1', '1.0', '1.0.post1', '1.10', '2025.7.1', '1!0.1');
  expect(compareVersions('npm', 'v1.0.0', '1.0.0+build')).toBe(0);
  expect(compareVersions('pypi', '1.0', '1.0.0')).toBe(0);
  inOrder('npm', 'not-a-version', '0.0.1');
});

it('knows what lies in a range', () => {
  expect(inRange('npm', '0.5.0', '<=0.6.2 or >=2025.1.14 <2025.7.1')).toBe(true);
  expect(inRange('npm', '2025.7.1', '<=0.6.2 or >=2025.1.14 <2025.7.1')).toBe(false);
  expect(inRange('npm', '1.0.0-rc.1', '<1.0.0')).toBe(true);
  expect(inRange('pypi', '1.0rc1', '<1.0')).toBe(true);
  expect(inRange('pypi', '0.3', '=0.3.0')).toBe(true);
  expect(inRange('pypi', 'latest', '<9')).toBe(false);
});

it('knows what a range lets in', () => {
  expect(liesWithin('^0.0.9', '>=0.0.5 <0.1.16')).toBe(true);
  expect(liesWithin('^0.1.9', '>=0.0.5 <0.1.16')).toBe(false);
  expect(liesWithin('latest', '<9')).toBe(false);
});

it('says what is a version', () => {
  expect(['1.2.3', '1.2.3-beta.1', 'v1.2.3', '=1.2.3'].filter(at => !isVersion('npm', at))).toEqual([]);
  expect(['1.2', '1', '^1.2.3', '1.x', 'latest', '', '1.2.3 || 2'].filter(at => isVersion('npm', at))).toEqual([]);
  expect(['1', '1.2', '1.2.3rc1', '1!2.0'].filter(at => !isVersion('pypi', at))).toEqual([]);
  expect(['1.*', '>=1', '1.2,<2', 'latest', ''].filter(at => isVersion('pypi', at))).toEqual([]);
});

it('has a whole row for every advisory', () => {
  for (const row of ADVISORY_ROWS.trim().split('\n'))
    expect(row).toMatch(
      /^(?:npm|pypi|go|image)\|[^|]+\|[<>= \w.-]+\|[\w.-]*\|(?:low|medium|high|critical)\|[a-z-]+\|(?:CVE|GHSA)-[\w-]+$/,
    );
  for (const row of MALWARE_ROWS.trim().split('\n')) expect(row).toMatch(/^(?:npm|pypi)\|[^|]+\|[\w. -]*\|[^|]+$/);
});

it('looks packages up under any of their names', () => {
  const [hole] = advisoriesOf('go', 'github.com/modelcontextprotocol/registry/cmd/publisher');
  expect(hole?.id).toMatch(/^CVE-/);
  expect(advisoriesOf('pypi', 'Serena_Agent')).not.toEqual([]);
  expect(advisoriesOf('npm', '__proto__')).toEqual([]);
  expect(malwareOf('pypi', 'mcp_runcmd.server', '2.0.0')?.name).toBe('mcp-runcmd-server');
  expect(malwareOf('npm', 'mcp-use', '1.4.1')).toBeUndefined();
});

it('finds the release that closes all holes', () => {
  const known = advisoriesOf('npm', 'mcp-server-kubernetes');
  const found = known.filter(at => inRange('npm', '2.4.0', at.affected));
  expect(firstFixed('npm', found, known)).toBe('3.9.0');
});
