import { describe, expect, it } from 'vitest';
import { analyze, clients, type FileReport, NO_FACTS, NO_POLICY } from '../../../src/engine';
import type { ClientFormat } from '../../../src/engine/model/client';
import { spelledIn } from './listing';

const all: [string, ClientFormat][] = Object.entries(clients);
const withServers = all.filter(([, it]) => it.serversKey.length > 0);

/** Shapes for one entry that no documentation knows. */
const ENTRIES: readonly unknown[] = [
  null,
  7,
  true,
  'npx docs-mcp',
  [],
  {},
  { command: '' },
  { command: 7 },
  { command: null, args: null, env: null },
  { command: { path: 1 } },
  { command: 'x', args: 'y' },
  { command: 'x', args: [null, 1, {}, []] },
  { command: 'x', env: [] },
  { command: 'x', env: { A: null, B: 1, C: {} } },
  { url: 7 },
  { url: '' },
  { url: 'not an address', headers: [] },
  { type: 7, disabled: 'yes', enabled: null },
];

/** A file of one client, with this under its key for servers. */
function read(id: string, format: ClientFormat, servers: unknown): FileReport | undefined {
  const under = format.serversKey.reduceRight<unknown>((inner, key) => ({ [key]: inner }), servers);
  const text = spelledIn(format.syntax, under);
  return analyze([{ uri: `file:///${id}`, path: id, text, scope: 'workspace', clients: [id] }], NO_FACTS, NO_POLICY)[0];
}

describe.each(withServers)('%s', (id, format) => {
  it('lists an entry of any shape', () => {
    const entries = Object.fromEntries(ENTRIES.map((shape, index) => [`s${index}`, shape]));
    expect(read(id, format, entries)?.servers.map(it => it.name)).toEqual(Object.keys(entries));
  });

  it('takes a list for a map', () => {
    const report = read(id, format, [{ name: 'a', command: 'x' }, { command: 'y' }]);
    // Agents keep maps of entries in their list; a catalogue with a list is none.
    const [least, most] = { 'claude-code-agent': [3, 3], 'docker-mcp': [0, 0] }[id] ?? [2, 2];
    expect(report?.servers.length).toBeGreaterThanOrEqual(least ?? 2);
    expect(report?.servers.length).toBeLessThanOrEqual(most ?? 2);
  });

  it.each([7, null, 'text', true, [1, 'x', null]])('stays calm where %j stands for the map', servers => {
    const report = read(id, format, servers);
    expect(report?.servers).toEqual([]);
    const said = report?.findings.filter(it => it.rule === 'ignored-entry') ?? [];
    if (!format.isFor) expect(said).toHaveLength(1);
  });

  it('says nothing of an empty map', () => {
    expect(read(id, format, {})?.findings.filter(it => it.rule === 'ignored-entry')).toEqual(
      format.stale ? [expect.anything()] : [],
    );
  });
});

describe('.mcp.json', () => {
  const readers = (text: string) => {
    const [report] = analyze([{ uri: 'u', path: '.mcp.json', text, scope: 'workspace' }], NO_FACTS, NO_POLICY);
    return (report?.servers ?? []).map(it => `${it.name}: ${it.clients.join(' ')}`);
  };
  const every = 'claude-code-project copilot-cli-project vscode-root warp';

  it.each([
    ['{"mcpServers":{"a":{"command":"x"}}}', [`a: ${every}`]],
    ['{"mcpServers":{"a":{"command":"x"},}}', ['a: vscode-root']],
    ['{/* only some */"mcpServers":{"a":{"command":"x"}}}', ['a: vscode-root']],
    ['\ufeff{"mcpServers":{"a":{"command":"x"}}}', ['a: claude-code-project vscode-root warp']],
    ['{"a":{"command":"x"}}', ['a: copilot-cli-project vscode-root warp']],
    ['{"servers":{"a":{"command":"x"}}}', ['a: visual-studio warp']],
    [
      '{"servers":{"a":{"command":"x"}},"mcpServers":{"b":{"command":"y"}}}',
      ['a: visual-studio warp', 'b: claude-code-project copilot-cli-project vscode-root'],
    ],
    ['{"mcpServers":{"a":{"url":"https://x.example.com/mcp"}}}', [`a: ${every.replace('claude-code-project ', '')}`]],
    ['{"mcpServers":{"a":{"command":"x"}},"mcpServers":{"b":{"command":"y"}}}', [`b: ${every}`]],
    ['{"\\u006dcpServers":{"a":{"command":"x"}}}', [`a: ${every}`]],
    ['{\u00a0"mcpServers":{"a":{"command":"x"}}}', ['a: vscode-root']],
    ['{"mcpServers":{"__proto__":{"command":"x"}}}', ['__proto__: copilot-cli-project vscode-root warp']],
    ['{"MCPServers":{"a":{"command":"x"}}}', ['a: ']],
  ])('%j', (text, expected) => expect(readers(text)).toEqual(expected));
});

describe('JSON5', () => {
  const loaded = (path: string, text: string) => {
    const [report] = analyze([{ uri: path, path, text, scope: 'workspace' }], NO_FACTS, NO_POLICY);
    const said = report?.findings.filter(it => /clients-disagree|unreadable-config|ignored-entry/.test(it.rule)) ?? [];
    return [
      ...(report?.servers ?? []).map(it => `${it.name}: ${it.clients.join(' ')}`),
      ...said.map(it => `${it.rule}: ${it.message}`),
    ];
  };

  it('is read by the one client of a file that reads it', () => {
    expect(loaded('.vscode/mcp.json', "{ servers: { a: { command: 'x' } } }")).toEqual([
      'a: mcphub-nvim',
      'clients-disagree: VS Code loads nothing here because of this, which only JSON5 allows; mcphub.nvim reads it',
    ]);
    expect(loaded('.mcphub/servers.json', "{ servers: { a: { command: 'x' } } }")).toEqual(['a: mcphub-nvim']);
  });

  it('is broken JSON for the others', () => {
    expect(loaded('.mcp.json', "{ mcpServers: { a: { command: 'x' } } }").join()).toContain('unreadable-config');
  });
});
