import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clients } from '../../../src/engine';
import type { ClientFormat } from '../../../src/engine/model/client';
import { parseJsonc } from '../../../src/engine/syntax/jsonc';
import { listing } from './listing';

const fixtures = join(import.meta.dirname, '../../fixtures/clients');
const all: [string, ClientFormat][] = Object.entries(clients);

/** Shapes that no client should stumble over. */
const ODD = [
  null,
  7,
  true,
  'text',
  [],
  {},
  { command: '' },
  { command: 7, args: 'x', env: [] },
  { args: [null, {}, 3] },
];

describe.each(all)('%s', (id, format) => {
  const folder = join(fixtures, id);

  it.each(readdirSync(folder).filter(name => name.endsWith('.json')))('reads %s', name => {
    const expected = readFileSync(join(folder, name.replace(/json$/, 'txt')), 'utf8')
      .split('\n')
      .filter(Boolean);
    expect(listing(format, readFileSync(join(folder, name), 'utf8'))).toEqual(expected);
  });

  it('keeps every entry of a map, whatever its shape', () => {
    if (format.serversKey.length === 0) return;
    const entries = Object.fromEntries(ODD.map((shape, index) => [`s${index}`, shape]));
    const [key = ''] = format.serversKey;
    const text = JSON.stringify({ [key]: { ...entries } }).replace('"s0"', '"__proto__"');
    expect(format.readServers(parseJsonc('', text)).map(it => it.name.value)).toEqual([
      '__proto__',
      ...ODD.slice(1).map((_, index) => `s${index + 1}`),
    ]);
  });

  it('throws on nothing', () => {
    const keys = fc.constantFrom(
      ...[
        'mcpServers',
        'servers',
        'context_servers',
        'amp.mcpServers',
        'plugins',
        'projects',
        'hooks',
        'permissions',
        'allow',
        'env',
        'mcp',
        '__proto__',
        'config',
      ],
      ...['command', 'args', 'url', 'headers', 'autoApprove', 'trust', 'type', 'mcp.servers', 'statusLine', 'disabled'],
      ...['transport', 'serverUrl', 'httpUrl', 'path', 'environment', 'enabled', 'permission', '*'],
    );
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom<unknown>(...ODD),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.array(fc.tuple(keys, tie('value')), { maxLength: 4 }).map(it => new Map(it as [string, unknown][])),
      ),
    }));
    const spell = (it: unknown): string =>
      it instanceof Map
        ? `{${[...it].map(([key, inner]) => `${JSON.stringify(key)}:${spell(inner)}`).join()}}`
        : Array.isArray(it)
          ? `[${it.map(spell).join()}]`
          : JSON.stringify(it);
    fc.assert(
      fc.property(value, it => void listing(format, spell(it))),
      { numRuns: 300 },
    );
  });
});

it('takes a list of servers for a map, by name or number', () => {
  expect(listing(clients['cursor-project'], '{"mcpServers":[{"name":"a","command":"x"},{"command":"y"}]}')).toEqual([
    'a  stdio  x',
    '1  stdio  y',
  ]);
});

it('shows servers under a key that the client does not read', () => {
  expect(listing(clients['vscode-workspace'], '{"mcpServers":{"a":{"command":"x"}}}')).toEqual(['a  stdio  x  unread']);
});

it('gives two clients the same member for the same entry', () => {
  const document = parseJsonc('', '{"mcpServers":{"a":{"command":"x"}}}');
  const [first, second] = [clients['claude-code-project'], clients['vscode-root']].map(
    it => it.readServers(document)[0],
  );
  expect(first?.member).toBe(second?.member);
});

it.each([
  '[]',
  '{"mcpServers":["x", 1, null]}',
  '{"servers":"x","projects":[1]}',
  'null',
  '',
  '{"a":{"config":{"command":1}}}',
])('finds no server in %s', text => {
  for (const [, format] of all) expect(format.readServers(parseJsonc('', text))).toEqual([]);
});
