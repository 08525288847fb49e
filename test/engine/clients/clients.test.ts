import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, clients, NO_FACTS, NO_POLICY } from '../../../src/engine';
import type { ClientFormat } from '../../../src/engine/model/client';
import { libertiesOf } from '../../../src/engine/model/liberties';
import type { McpServer } from '../../../src/engine/model/server';
import { parse } from '../../../src/engine/syntax/parse';
import { textOf } from '../../../src/engine/syntax/tree';
import type { Text } from '../../../src/engine/text/text';
import { listing, spelledIn } from './listing';

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

/** A word that stands for what the place says in other words: all its units stand at the start of it. */
const isGiven = ({ offsets }: Text): boolean => offsets !== undefined && new Set(offsets).size === 1;

const textsOf = ({ name, command, args, env, headers, url, cwd }: McpServer): Text[] => [
  ...[name, command, url, cwd].flatMap(it => it ?? []),
  ...args,
  ...[...env, ...headers].flatMap(it => [it.name, ...(it.value ? [it.value] : [])]),
];

describe.each(all)('%s', (id, format) => {
  const folder = join(fixtures, id);

  const files = readdirSync(folder).filter(name => !name.endsWith('.txt'));

  it.each(files)('reads %s', name => {
    const expected = readFileSync(join(folder, name.replace(/[a-z]+$/, 'txt')), 'utf8')
      .split('\n')
      .filter(Boolean);
    expect(listing(format, readFileSync(join(folder, name), 'utf8'))).toEqual(expected);
  });

  it('has a fixture that it finds all its kinds of things in', () => {
    const found = files.flatMap(name => listing(format, readFileSync(join(folder, name), 'utf8')));
    const has = (pattern: RegExp) => found.some(line => pattern.test(line));
    const doesServers = format.serversKey.length > 0 || !format.readServers.toString().includes('=> []');
    expect([
      !doesServers || has(/ {2}(?:stdio|http|sse) {2}/),
      !format.readApprovals || has(/(?:^| {2})approves /),
      !format.readCommands || has(/^runs /),
    ]).toEqual([true, true, true]);
  });

  it('leaves every value where it was written', () => {
    for (const name of files) {
      const document = parse(format.syntax, '', readFileSync(join(folder, name), 'utf8'), libertiesOf(format));
      for (const it of format.readServers(document).flatMap(listed => textsOf(listed.server))) {
        const written = document.text.slice(it.range.start, it.range.end);
        if (isGiven(it) || it.value === '') continue;
        const lines = it.value.split('\n').map(line => line.trim());
        if (format.syntax !== 'jsonc' && lines.every(line => written.includes(line))) continue;
        const spelled = textOf(parse('json5', '', `"${written}"`).root)?.value;
        expect([written, spelled]).toContain(it.value);
      }
    }
  });

  it('keeps every entry of a map, whatever its shape', () => {
    if (format.serversKey.length === 0) return;
    const entries = Object.fromEntries(ODD.map((shape, index) => [`s${index}`, shape]));
    const under = format.serversKey.reduceRight<unknown>((inner, key) => ({ [key]: inner }), { ...entries });
    const text = spelledIn(format.syntax, under).replace('"s0"', '"__proto__"');
    expect(format.readServers(parse(format.syntax, '', text)).map(it => it.server.name.value)).toEqual([
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
      ...format.serversKey,
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
      fc.property(value, it => {
        const spelled = spell(it);
        listing(format, format.syntax === 'jsonc' ? spelled : spelledIn(format.syntax, JSON.parse(spelled)));
      }),
      { numRuns: 300 },
    );
  });
});

it('has no fixtures without a client', () => {
  expect(readdirSync(fixtures).filter(it => !Object.hasOwn(clients, it))).toEqual([]);
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
  const document = parse('jsonc', '', '{"mcpServers":{"a":{"command":"x"}}}');
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
  for (const [, format] of all) expect(format.readServers(parse(format.syntax, '', text))).toEqual([]);
});

it.each([
  ['gemini-cli', '{ /* kept */ "mcpServers": {} }', undefined],
  ['gemini-cli', '{ "mcpServers": {}, }', 'the file holds a trailing comma'],
  ['gemini-cli', '\ufeff{ "mcpServers": {} }', 'the file begins with a byte order mark'],
  ['roo', '{ /* refused */ "mcpServers": {} }', 'the file holds comments'],
  ['claude-desktop', '\ufeff{ "mcpServers": {} }', undefined],
  ['opencode', '\ufeff{ /* kept */ "mcp": {}, }', undefined],
  ['amp', '{ /* kept */ "amp.mcpServers": {}, }', undefined],
  ['qwen', '{ "mcpServers": {', 'the file holds a syntax error'],
])('knows what %s refuses in %j', (client, text, refuses) => {
  const file = { uri: '', path: 'x', text, scope: 'workspace' as const, clients: [client] };
  expect(analyze([file], NO_FACTS, NO_POLICY)[0]?.clients[0]?.refuses).toBe(refuses);
});

it('lists a file that no client opens only where it holds servers', () => {
  const at = (path: string, text: string) => ({ uri: path, path, text, scope: 'workspace' as const });
  const found = analyze(
    [
      at('mcp.json', '{ "name": "shop-mcp", "tools": [] }'),
      at('.claude-plugin/plugin.json', '{ "name": "shop", "version": "1.0.0" }'),
      at('.zed/settings.json', '{ "tab_size": 2 }'),
      at('gemini-extension.json', '{ "name": "words" }'),
      at('claude_desktop_config.json', '{ "mcpServers": { "a": { "command": "a" } } }'),
    ],
    NO_FACTS,
    NO_POLICY,
  );
  expect(found.map(it => it.path)).toEqual(['claude_desktop_config.json']);
});
