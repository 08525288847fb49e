import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { rules } from '../../src/engine';
import { expectHelp, expectToSettle } from './fixing';
import { analyzeAs, type Fixture, fixturesOf } from './fixture';

type Servers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The servers of a fixture, spelled in other syntaxes and styles. */
const FORMS: readonly (readonly [client: string, spell: (servers: Servers) => string])[] = [
  ['librechat', servers => stringify({ mcpServers: servers })],
  ['librechat', servers => stringify({ mcpServers: servers }, { defaultStringType: 'QUOTE_SINGLE' })],
  ['librechat', servers => stringify({ mcpServers: servers }, { collectionStyle: 'flow' })],
  ['codex', servers => Object.entries(servers).map(tomlTable).join('\n')],
];

const tomlTable = ([name, server]: [string, object]): string =>
  `[mcp_servers.${JSON.stringify(name)}]\n${Object.entries(server)
    .flatMap(([key, value]) => (value === null ? [] : `${JSON.stringify(key)} = ${tomlValue(value)}\n`))
    .join('')}`;

function tomlValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(tomlValue).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, it]) => `${JSON.stringify(key)} = ${tomlValue(it)}`);
  return `{ ${fields.join(', ')} }`;
}

const isServer = (it: unknown): boolean => typeof it === 'object' && it !== null && !Array.isArray(it);

function serversOf({ text, path, policy }: Fixture): Servers | undefined {
  const read: unknown = path || policy ? undefined : parse(text, [], { allowTrailingComma: true });
  const { mcpServers, servers = mcpServers } = (isServer(read) ? read : {}) as {
    mcpServers?: Servers;
    servers?: Servers;
  };
  return servers && isServer(servers) && Object.values(servers).every(isServer) ? servers : undefined;
}

const cases = Object.keys(rules)
  .flatMap(id => fixturesOf(join(import.meta.dirname, '../fixtures/rules', id)).map(fixture => ({ id, fixture })))
  .flatMap(({ id, fixture }, index) => {
    const [client, spell] = FORMS[index % FORMS.length] ?? ['', () => ''];
    const servers = fixture.name.endsWith('.json') ? serversOf(fixture) : undefined;
    const text = servers && spell(servers);
    return text ? [{ name: `${id}/${fixture.name}`, client, text, underlines: [], others: new Map() }] : [];
  });

const read = cases.map(fixture => ({ fixture, report: analyzeAs(fixture.client, fixture.text) }));

/** Those that the other client reads, and in which there is something to fix. */
const fixable = read.filter(({ report: { unread, findings } }) => !unread && findings.some(it => it.fixes.length > 0));

it('reads most fixtures in the words of another client too', () => {
  expect(fixable.length).toBeGreaterThan(read.length / 2);
  expect(read.filter(it => it.report.unread).length).toBeLessThan(read.length / 10);
});

it.each(fixable.map(it => ({ ...it, ...it.fixture })))(
  '$name as $client: its fixes help there too',
  ({ fixture, report }) => {
    for (const finding of report.findings) for (const fix of finding.fixes) expectHelp(finding, fix, fixture);
    for (const unsafe of [false, true]) expectToSettle(fixture, unsafe);
  },
);
