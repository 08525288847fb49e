import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { buildCordon, folderWith, run } from './cordon';

const { cli, remove } = buildCordon();
const config = JSON.stringify({ mcpServers: { docs: { command: 'npx', args: ['-y', 'docs-mcp'] } } }, null, 1);
const decisions = {
  ignore: [{ rule: 'unpinned-package', server: 'docs', path: '.mcp.json', reason: 'we build it' }],
  severity: { 'outside-policy': 'critical' },
  allow: { packages: ['@acme/*'] },
};
const at = folderWith({
  '.mcp.json': config,
  '.cordon.json': JSON.stringify(decisions),
  'wrong.json': '{\n  "ignore": [{ "rule": "nope", "reason": "x" }]\n}',
  'old.json': JSON.stringify({ ignore: [{ ...decisions.ignore[0], expires: '2020-01-31' }] }),
});
afterAll(() => {
  remove();
  rmSync(at, { recursive: true, force: true });
});

const scan = async (...args: string[]) => {
  const { code, out } = await run(cli, ['scan', '.', '--format', 'json', ...args], { cwd: at });
  const { files, notChecked } = JSON.parse(out);
  const found = files.flatMap((it: { findings: object[] }) => it.findings);
  return { code, notChecked, of: (rule: string) => found.filter((it: { rule: string }) => it.rule === rule) };
};

it('lets no folder silence a finding, and says what it asks for', async () => {
  const { code, of, notChecked } = await scan('--fail-on', 'low');
  expect([code, of('unpinned-package')[0].suppressed, of('outside-policy')]).toEqual([1, null, []]);
  expect(notChecked[0]).toEqual({
    what: 'What .cordon.json decides',
    why: expect.stringContaining('--policy .cordon.json'),
  });
  const { out } = await run(cli, ['scan', '.'], { cwd: at });
  expect(out).toContain('This folder asks to ignore it, which does not count: we build it');
});

it('follows the policy that the person names', async () => {
  const { code, of, notChecked } = await scan('--policy', '.cordon.json');
  expect(of('unpinned-package')[0].suppressed).toEqual({ by: 'policy', reason: 'we build it' });
  expect(of('outside-policy')).toEqual([expect.objectContaining({ severity: 'critical', server: 'docs' })]);
  expect([code, JSON.stringify(notChecked).includes('.cordon.json')]).toEqual([1, false]);
});

it('lets decisions expire, and says so', async () => {
  const { of, notChecked } = await scan('--policy', 'old.json');
  expect(of('unpinned-package')[0].suppressed).toBeNull();
  expect(notChecked).toContainEqual({ what: '1 decision of old.json', why: expect.stringContaining('expired') });
});

it.each([
  ['wrong.json', 'wrong.json:2:25  no rule is called "nope"; this entry does not count'],
  ['missing.json', 'Cannot read the policy missing.json: it does not exist'],
])('refuses a policy it cannot follow: %s', async (file, message) => {
  const { code, out, err } = await run(cli, ['scan', '.', '--policy', file], { cwd: at });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});
