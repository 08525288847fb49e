import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { buildCordon, folderWith, run } from './cordon';

const { cli, remove } = buildCordon();
const folders: string[] = [];
const folder = (files: Parameters<typeof folderWith>[0]) => {
  folders.push(folderWith(files));
  return folders.at(-1)!;
};
afterAll(remove);
afterEach(() => {
  for (const it of folders.splice(0)) rmSync(it, { recursive: true, force: true });
});

const server = (command: string, args: string[] = []) => JSON.stringify({ mcpServers: { it: { command, args } } });
const twice = '{\r\n  "mcpServers": { "a": { "command": "x", "command": "node" } }\r\n}\r\n';
const quiet = server('node', ['./server.js']);
const approved = '{ "enableAllProjectMcpServers": true }';

describe('cordon', () => {
  it.each([['--help'], ['scan', '--help'], ['-h'], []])('helps: %s', async (...args) => {
    const { code, out } = await run(cli, args);
    expect([code, out]).toEqual([0, expect.stringContaining('cordon explain RULE')]);
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(await run(cli, ['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    [['nonsense'], 'There is no command "nonsense"'],
    [['scan', '--nonsense'], "Unknown option '--nonsense'"],
    [['scan', '--format', 'xml'], 'choose one of: text, json, sarif'],
    [['scan', '--fail-on', 'bad'], 'choose one of: info, low'],
    [['scan', '--client', '__proto__'], 'choose one of: '],
    [['scan', '/no/such\u001b[2Jplace'], 'Cannot read /no/such⟨U+001B⟩[2Jplace: it does not exist'],
    [['scan', '--output', '/no/such/place/report'], 'Cannot write /no/such/place/report'],
    [['list', '--fix'], 'cordon list takes no --fix'],
    [['explain', 'nonsense'], 'No rule "nonsense".\nThe rules are:'],
    [['explain', 'remote-engin'], 'No rule "remote-engin". Did you mean remote-engine?\nAll rules: cordon explain'],
    [['explain', 'remote', 'engine'], 'Say one rule. Did you mean remote-engine?'],
    [['explain'], 'Say which rule.\nThe rules are:'],
  ])('refuses %j with a clear message', async (args, message) => {
    const { code, out, err } = await run(cli, args, { cwd: folder({}) });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.split('\n').some(it => it.startsWith('    at '))).toBe(false);
  });

  it('explains a rule', async () => {
    const { code, out } = await run(cli, ['explain', 'duplicate-key']);
    expect([code, out]).toEqual([0, expect.stringContaining('What to do')]);
  });
});

describe('cordon scan', () => {
  const scan = async (at: string, ...args: string[]) => {
    const outcome = await run(cli, ['scan', at, '--format', 'json', ...args]);
    return { ...outcome, report: JSON.parse(outcome.out) };
  };

  it('finds configs in every folder but those of others, with paths from the folder', async () => {
    const at = folder({
      '.mcp.json': quiet,
      'deep/er/.cursor/mcp.json': quiet,
      'node_modules/x/.mcp.json': quiet,
      'mcp.txt': '{',
    });
    const { code, report } = await scan(at);
    expect(report.files.map((it: { path: string }) => it.path)).toEqual(['.mcp.json', 'deep/er/.cursor/mcp.json']);
    expect(code).toBe(0);
    expect(report.notChecked.map((it: { what: string }) => it.what)).toContain('node_modules (1 folder)');
  });

  it('exits by --fail-on, leaves out by --min-severity', async () => {
    const at = folder({ '.mcp.json': '{ broken' });
    expect((await scan(at)).code).toBe(0);
    expect((await scan(at, '--fail-on', 'medium')).code).toBe(1);
    const calm = await scan(at, '--fail-on', 'medium', '--min-severity', 'high');
    expect([calm.code, calm.report.files[0].findings]).toEqual([0, []]);
  });

  it('takes a single file, also from inside its folder, and one that a person names', async () => {
    const at = folder({ '.cursor/mcp.json': quiet, 'odd.json': quiet });
    for (const path of [join(at, '.cursor/mcp.json'), join(at, '.cursor')]) {
      const { report } = await scan(path);
      expect(report.files).toMatchObject([{ path: 'mcp.json', clients: [{ name: 'Cursor' }] }]);
    }
    expect((await run(cli, ['scan', join(at, 'odd.json')])).err).toContain('No known client reads odd.json');
    const named = await scan(join(at, 'odd.json'), '--client', 'claude-code-project');
    expect(named.report.files).toMatchObject([{ path: 'odd.json', servers: [{ name: 'it' }] }]);
  });

  it('gives several folders paths from where they meet, and a file only once', async () => {
    const at = folder({ 'a/.mcp.json': quiet, 'b/.mcp.json': quiet });
    const { out } = await run(cli, ['scan', join(at, 'a'), join(at, 'b'), join(at, 'b/.mcp.json'), '--format', 'json']);
    expect(JSON.parse(out).files.map((it: { path: string }) => it.path)).toEqual(['a/.mcp.json', 'b/.mcp.json']);
  });

  it('does not say that a file was left out that was read as if its outer brackets were right', async () => {
    const at = folder({ 'a/.mcp.json': quiet.trim().slice(1, -1), 'b/.mcp.json': `${quiet}}` });
    const { report } = await scan(at);
    expect(report.files.map((it: { servers: unknown[] }) => it.servers.length)).toEqual([1, 1]);
    const said = report.files.flatMap((it: { findings: { rule: string; message: string }[] }) => it.findings);
    expect(said.filter((it: { rule: string }) => it.rule === 'unreadable-config')).toHaveLength(2);
    expect(JSON.stringify(said)).not.toContain('Could not read');
    expect(JSON.stringify(report.notChecked)).not.toContain('mcp.json');
  });

  it('reports what cannot be read, and goes on', async () => {
    const at = folder({
      'a/.mcp.json': Buffer.from([0xff, 0xfe, 0x7b]),
      'b/.mcp.json': ' '.repeat(4 * 1024 * 1024),
      'c/.mcp.json/x': '',
      'd/.mcp.json': quiet,
    });
    symlinkSync('nowhere', join(at, '.mcp.json'));
    const { code, report } = await scan(at);
    const unread = (path: string) => report.files.find((it: { path: string }) => it.path === path)?.findings[0]?.rule;
    expect(['.mcp.json', 'a/.mcp.json', 'b/.mcp.json'].map(unread)).toEqual(Array(3).fill('unreadable-config'));
    expect(report.notChecked).toContainEqual({ what: 'All of a/.mcp.json', why: 'it is not UTF-8 text' });
    expect([code, report.files.length]).toEqual([0, 4]);
  });

  it('reads the person’s own files only when asked', async () => {
    const home = folder({ '.cursor/mcp.json': quiet });
    const at = folder({});
    expect(JSON.parse((await run(cli, ['scan', at, '--format', 'json'], { home })).out).files).toEqual([]);
    const { out } = await run(cli, ['scan', at, '--user', '--format', 'json'], { home });
    expect(JSON.parse(out).files).toMatchObject([{ path: '~/.cursor/mcp.json', scope: 'user' }]);
  });

  it('loses nothing through a pipe, and writes to a file just the same', async () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`s${i}`, { command: `./run-${i}.sh` }]));
    const at = folder({ '.mcp.json': JSON.stringify({ mcpServers: many }) });
    const { out, report } = await scan(at);
    expect(report.files[0].servers).toHaveLength(3000);
    const written = join(at, 'report.json');
    expect((await run(cli, ['scan', at, '--format', 'json', '--output', written])).out).toBe('');
    expect(readFileSync(written, 'utf8')).toBe(out);
  });

  it('writes nothing but what it is asked for', async () => {
    const at = folder({ '.mcp.json': twice });
    await scan(at);
    expect(readdirSync(at)).toEqual(['.mcp.json']);
    expect(readFileSync(join(at, '.mcp.json'), 'utf8')).toBe(twice);
  });
});

describe('paths', () => {
  const json = async (at: string) => JSON.parse((await run(cli, ['scan', at, '--format', 'json'])).out);

  it('of folders above and through links are in the report as seen from the folder', async () => {
    const at = folder({
      'repo/.git/HEAD': '',
      'repo/.mcp.json': quiet,
      'far/mcp.json': quiet,
      'repo/app/readme.md': '',
    });
    symlinkSync(join(at, 'far'), join(at, 'repo/app/.cursor'));
    const { files } = await json(join(at, 'repo/app'));
    expect(files.map((it: { path: string }) => it.path)).toEqual(['.cursor/mcp.json', '../.mcp.json']);
    const [{ rule, severity, message }] = files[0].findings;
    expect([rule, severity]).toEqual(['linked-config', 'high']);
    expect(message).toContain(`${at}/far`);
  });

  it.skipIf(process.platform !== 'linux')('that pose as others are one critical finding', async () => {
    const { files } = await json(folder({ '.cursor/mcp.json': quiet, '.Cursor/mcp.json': quiet }));
    const found = files.flatMap((it: { findings: { rule: string; severity: string }[] }) => it.findings);
    expect(found.map((it: { rule: string; severity: string }) => [it.rule, it.severity])).toEqual([
      ['disguised-path', 'critical'],
    ]);
  });
});

describe('cordon scan --fix', () => {
  it('leaves a file that needs no safe fix as it is', async () => {
    const at = folder({ '.mcp.json': quiet });
    expect((await run(cli, ['scan', at, '--fix'])).err).toBe('');
    expect(readFileSync(join(at, '.mcp.json'), 'utf8')).toBe(quiet);
  });

  it('changes the file in place, says so, and keeps line ends and mode', async () => {
    const at = folder({ '.mcp.json': twice });
    const path = join(at, '.mcp.json');
    chmodSync(path, 0o640);
    const { err, code } = await run(cli, ['scan', at, '--fix-unsafe']);
    const text = readFileSync(path, 'utf8');
    expect(err).toMatch(/^Fixed \.mcp\.json:2: .* \(duplicate-key/m);
    expect(text).toBe('{\r\n  "mcpServers": { "a": { "command": "node" } }\r\n}\r\n');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(at)).toEqual(['.mcp.json']);
    expect(code).toBe(0);
  });

  it('only says what it would change, when asked', async () => {
    const at = folder({ '.mcp.json': twice });
    const { err } = await run(cli, ['scan', at, '--fix', '--dry-run']);
    expect(err).toMatch(/^Would fix \.mcp\.json:2: Remove the ignored one \(duplicate-key/m);
    expect(readFileSync(join(at, '.mcp.json'), 'utf8')).toBe(twice);
    expect((await run(cli, ['scan', at, '--dry-run'])).err).toContain('--dry-run goes with --fix');
  });

  it('makes neighbours at the end of a list in one round, and says what it leaves', async () => {
    const args = ['-y', 'acme@1.2.3', '--no-sandbox', '--insecure'];
    const at = folder({ '.mcp.json': server('npx', args) });
    const safe = await run(cli, ['scan', at, '--fix']);
    expect(safe.err).toContain('Fixes left: 2 more with --fix-unsafe');
    const { err } = await run(cli, ['scan', at, '--fix-unsafe']);
    expect(err.match(/^Fixed /gm)).toHaveLength(2);
    expect(JSON.parse(readFileSync(join(at, '.mcp.json'), 'utf8')).mcpServers.it.args).toEqual(['-y', 'acme@1.2.3']);
  });

  it('changes nothing through a link', async () => {
    const at = folder({ 'real.json': twice });
    symlinkSync('real.json', join(at, '.mcp.json'));
    const { err } = await run(cli, ['scan', at, '--fix-unsafe']);
    expect(err).toContain('it is a link');
    expect(readFileSync(join(at, 'real.json'), 'utf8')).toBe(twice);
  });

  it('changes nothing above the folder or in a linked one', async () => {
    const at = folder({
      'repo/.git/HEAD': '',
      'repo/.mcp.json': twice,
      'far/mcp.json': twice,
      'repo/app/readme.md': '',
    });
    symlinkSync(join(at, 'far'), join(at, 'repo/app/.cursor'));
    const { err } = await run(cli, ['scan', join(at, 'repo/app'), '--fix-unsafe']);
    expect(err).toContain('Fixing ../.mcp.json refused: it lies outside the folder');
    expect(err).toContain('Fixing .cursor/mcp.json refused: it lies outside the folder');
    expect(readFileSync(join(at, 'repo/.mcp.json'), 'utf8')).toBe(twice);
    expect(readFileSync(join(at, 'far/mcp.json'), 'utf8')).toBe(twice);
  });
});

describe('cordon list', () => {
  it('lists every server without judging it', async () => {
    const at = folder({ '.mcp.json': server('npx', ['-y', 'x']), '.claude/settings.json': approved });
    const { code, out } = await run(cli, ['list', at]);
    expect([code, out]).toEqual([0, expect.stringContaining('it  stdio  npx -y x')]);
    expect(existsSync(join(at, '.mcp.json'))).toBe(true);
  });
});
