import { describe, expect, it } from 'vitest';
import { analyze, answer, applyEdits, type Facts, NO_FACTS, NO_POLICY } from '../../../src/engine';

const locked = {
  'npm:word-mcp': { version: '1.2.3', from: 'package-lock.json' },
  'pypi:word-mcp': { version: '1.2.3', from: 'uv.lock' },
};

const BEFORE = '{ "mcpServers": { "x": ';

function finding(text: string, facts: Facts) {
  const file = { uri: 'file:///x', path: '.mcp.json', text, scope: 'workspace' as const };
  return analyze([file], facts, NO_POLICY)[0]?.findings.find(it => it.rule === 'unpinned-package');
}

function pinned(server: string, facts: Facts = { ...NO_FACTS, locked }): string | undefined {
  const text = `${BEFORE}${server} } }`;
  const [fix] = finding(text, facts)?.fixes ?? [];
  if (!fix) return undefined;
  const ready = fix.question ? answer(fix, '9.9.9', 'jsonc') : fix;
  const fixed = applyEdits(text, ready.edits);
  expect(finding(fixed, facts)).toBeUndefined();
  return fixed.slice(BEFORE.length, -4);
}

const SPELLINGS: readonly [string, string][] = [
  ['{ "command": "npx", "args": ["-y", "word-mcp"] }', '{ "command": "npx", "args": ["-y", "word-mcp@1.2.3"] }'],
  [
    '{ "command": "cmd", "args": ["/c", "npx", "word-mcp@latest"] }',
    '{ "command": "cmd", "args": ["/c", "npx", "word-mcp@1.2.3"] }',
  ],
  ['{ "command": "npx -y word-mcp@^1 --stdio" }', '{ "command": "npx -y word-mcp@1.2.3 --stdio" }'],
  [
    '{ "command": "bash", "args": ["-lc", "exec npx -y \\"word-mcp\\" a"] }',
    '{ "command": "bash", "args": ["-lc", "exec npx -y \\"word-mcp@1.2.3\\" a"] }',
  ],
  ['{ "command": "pnpm", "args": ["dlx", "word-mcp"] }', '{ "command": "pnpm", "args": ["dlx", "word-mcp@1.2.3"] }'],
  ['{ "command": "uvx", "args": ["word_mcp"] }', '{ "command": "uvx", "args": ["word_mcp==1.2.3"] }'],
  ['{ "command": "uvx", "args": ["Word.MCP@latest"] }', '{ "command": "uvx", "args": ["Word.MCP@1.2.3"] }'],
  [
    '{ "command": "uvx", "args": ["--from", "word-mcp[cli] >=1,<2", "x"] }',
    '{ "command": "uvx", "args": ["--from", "word-mcp[cli]==1.2.3", "x"] }',
  ],
  [
    '{ "command": "uvx", "args": ["--from=word-mcp[a,b]", "x"] }',
    '{ "command": "uvx", "args": ["--from=word-mcp[a,b]==1.2.3", "x"] }',
  ],
  [
    '{ "command": "npx", "args": ["-y", "\\u0077ord-mcp"] }',
    '{ "command": "npx", "args": ["-y", "\\u0077ord-mcp@1.2.3"] }',
  ],
];

describe('pinning', () => {
  it.each(SPELLINGS)('keeps everything around: %s', (before, after) => expect(pinned(before)).toBe(after));

  it('names the lock file', () => {
    const found = finding('{ "mcpServers": { "x": { "command": "npx", "args": ["-y", "word-mcp"] } } }', {
      ...NO_FACTS,
      locked,
    });
    expect(found?.fixes[0]).toMatchObject({ title: 'Pin to 1.2.3, as in package-lock.json', safety: 'safe' });
  });

  it('asks for a version that no lock file holds', () => {
    expect(pinned('{ "command": "npx", "args": ["-y", "@acme/other"] }')).toBe(
      '{ "command": "npx", "args": ["-y", "@acme/other@9.9.9"] }',
    );
    expect(pinned('{ "command": "uvx", "args": ["other[cli]"] }')).toBe(
      '{ "command": "uvx", "args": ["other[cli]==9.9.9"] }',
    );
  });

  it('is silent where the folder’s own copy runs', () => {
    expect(pinned('{ "command": "npx", "args": ["word-mcp"] }')).toBeUndefined();
    expect(pinned('{ "command": "npx", "args": ["word-mcp"] }', NO_FACTS)).toBeDefined();
    expect(pinned('{ "command": "npx", "args": ["word-mcp@latest"] }')).toBeDefined();
  });
});
