import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyze, applyEdits, NO_FACTS, NO_POLICY, readPolicyFile, withDecision } from '../../src/engine';

const read = (value: unknown) => readPolicyFile('.cordon.json', JSON.stringify(value), 'repository');

it('reads decisions, severities and allow-lists', () => {
  const policy = read({
    $schema: 'x',
    version: 1,
    ignore: [{ rule: 'unpinned-package', server: 'docs', reason: 'built here', expires: '2030-01-31' }],
    severity: { 'unpinned-package': 'off', 'plaintext-http': 'high' },
    allow: { publishers: ['@acme'], packages: ['npm:x'], hosts: ['*.acme.example'] },
  });
  expect(policy.problems).toEqual([]);
  expect(policy.suppressions).toEqual([
    { rule: 'unpinned-package', server: 'docs', reason: 'built here', expires: '2030-01-31', by: 'repository' },
  ]);
  expect({ ...policy.rules }).toEqual({ 'unpinned-package': 'off', 'plaintext-http': 'high' });
  expect(policy.allowed).toEqual({ publishers: ['@acme'], packages: ['npm:x'], hosts: ['*.acme.example'] });
});

it.each<[string, unknown]>([
  ['"reason" is missing', { ignore: [{ rule: 'unpinned-package' }] }],
  ['"rule", "server" or "finding" is missing', { ignore: [{ reason: 'x', path: '.mcp.json' }] }],
  ['no rule is called "__proto__"', { ignore: [{ reason: 'x', rule: '__proto__' }] }],
  ['must be a date', { ignore: [{ reason: 'x', rule: 'unpinned-package', expires: 'soon' }] }],
  ['"server" must be a text', { ignore: [{ reason: 'x', rule: 'unpinned-package', server: 7 }] }],
  ['"servr" means nothing here', { ignore: [{ reason: 'x', rule: 'unpinned-package', servr: 'a' }] }],
  ['an entry must be an object', { ignore: ['unpinned-package'] }],
  ['"ignore" must be a list', { ignore: { rule: 'unpinned-package' } }],
  ['choose one of', { severity: { 'unpinned-package': 'none' } }],
  ['"hosts" must be a list', { allow: { hosts: '*' } }],
  ['only version 1', { version: 2 }],
  ['must be an object', []],
])('says what cannot be meant, and does not count it: %s', (message, value) => {
  const policy = read(value);
  expect(policy.problems.map(it => it.value).join()).toContain(message);
  expect(policy.suppressions).toEqual([]);
  expect(Object.keys(policy.rules)).toEqual([]);
});

it('points at the words at fault', () => {
  const text = '{ "ignore": [{ "rule": "nope", "reason": "x" }] }';
  const [problem] = readPolicyFile('', text, 'policy').problems;
  expect(text.slice(problem?.range.start, problem?.range.end)).toBe('nope');
});

it('never throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), text => void readPolicyFile('', text, 'policy')));
});

const config = '{ "mcpServers": { "docs": { "command": "npx", "args": ["-y", "docs-mcp"] } } }';
const findings = (policy: object) =>
  analyze([{ uri: 'a', path: '.mcp.json', text: config, scope: 'workspace' }], NO_FACTS, { ...NO_POLICY, ...policy })
    .flatMap(it => it.findings)
    .filter(it => it.rule === 'unpinned-package');
const entry = { rule: 'unpinned-package', reason: 'ours', by: 'repository' as const };

it('counts a finding that only the repository would ignore', () => {
  const [finding] = findings({ proposals: [entry] });
  expect(finding?.suppressed).toBeUndefined();
  expect(finding?.proposed).toEqual({ by: 'repository', reason: 'ours' });
});

it('ends a decision after its last day', () => {
  const until = { ...entry, expires: '2030-01-31' };
  expect(findings({ suppressions: [until], today: '2030-01-31' })[0]?.suppressed).toBeDefined();
  expect(findings({ suppressions: [until], today: '2030-02-01' })[0]?.suppressed).toBeUndefined();
});

it.each([
  ['', '{\n  "version": 1,\n  "ignore": [\n    { "rule": "unpinned-package", "reason": "a \\"b\\"" }\n  ]\n}\n'],
  ['{ "version": 1 }', '{ "version": 1, "ignore": [{ "rule": "unpinned-package", "reason": "a \\"b\\"" }] }'],
  [
    '{\n  "ignore": [\n    { "rule": "plaintext-http", "reason": "x" } // why\n  ]\n}',
    '{\n  "ignore": [\n    { "rule": "plaintext-http", "reason": "x" },\n    { "rule": "unpinned-package", "reason": "a \\"b\\"" } // why\n  ]\n}',
  ],
])('adds a decision to %j', (text, expected) => {
  const edits = withDecision(text, { rule: 'unpinned-package', reason: 'a "b"', by: 'repository' });
  expect(applyEdits(text, edits ?? [])).toBe(expected);
  expect(readPolicyFile('', expected, 'repository').problems).toEqual([]);
});

it.each(['{ broken', '[]', '{ "ignore": {} }'])('leaves alone what could not hold it: %j', text => {
  expect(withDecision(text, { rule: 'unpinned-package', reason: 'x', by: 'repository' })).toBeUndefined();
});

it('lets requests go to a host that the policy allows', () => {
  const text = '{ "env": { "ANTHROPIC_BASE_URL": "https://llm.acme.example" } }';
  const files = [{ uri: 'file:///a', path: '.claude/settings.json', text, scope: 'workspace' as const }];
  const rulesWith = (hosts: readonly string[]) =>
    analyze(files, NO_FACTS, { ...NO_POLICY, allowed: { publishers: [], packages: [], hosts } })
      .flatMap(it => it.findings)
      .map(it => it.rule);
  expect(rulesWith([])).toContain('endpoint-hijack');
  expect(rulesWith(['*.acme.example'])).not.toContain('endpoint-hijack');
});
