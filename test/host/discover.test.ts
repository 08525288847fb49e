import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findAncestors } from '../../src/host/ancestors';
import { discover, discoverPart } from '../../src/host/discover';
import { findUserFiles } from '../../src/host/userFiles';

let top = '';
beforeEach(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), 'cordon-discover-')));
});
afterEach(() => rm(top, { recursive: true, force: true }));

const write = async (...paths: string[]) => {
  for (const path of paths) {
    await mkdir(dirname(join(top, path)), { recursive: true });
    await writeFile(join(top, path), '{}');
  }
};
const link = async (at: string, target: string) => {
  await mkdir(dirname(join(top, at)), { recursive: true });
  await symlink(target, join(top, at));
};
const found = async (root = 'repo') => (await discover(join(top, root))).files;
const paths = async (root?: string) => (await found(root)).map(it => it.path);

describe('a folder', () => {
  it('is searched at every depth, without what dependencies and .git hold', async () => {
    await write('repo/.mcp.json', 'repo/a/b/.cursor/mcp.json', 'repo/a/readme.md', 'repo/node_modules/x/.mcp.json');
    await write('repo/.git/.mcp.json', 'repo/.venv/.mcp.json', 'repo/a/.cursor/other.json');
    expect(await paths()).toEqual(['.mcp.json', 'a/b/.cursor/mcp.json']);
    expect((await discover(join(top, 'repo'))).notChecked).toEqual([
      { what: '.git, .venv, node_modules (3 folders)', why: 'no client reads configs there' },
    ]);
  });

  it.skipIf(process.platform !== 'linux')('shows disguised names beside real ones', async () => {
    await write('repo/.cursor/mcp.json', 'repo/.Cursor/mcp.json', 'repo/.cursor/MCP.JSON', 'repo/.m\u0441p.json');
    await write('repo/a\\.cursor\\mcp.json', 'repo/CURSOR~1/mcp.json', 'repo/.cursor/mcp.json.bak');
    expect((await paths()).sort()).toEqual(
      [
        '.cursor/mcp.json',
        '.Cursor/mcp.json',
        '.cursor/MCP.JSON',
        '.m\u0441p.json',
        'a\\.cursor\\mcp.json',
        'CURSOR~1/mcp.json',
      ].sort(),
    );
  });

  it('may be the one that a client keeps its config in', async () => {
    await write('repo/.cursor/mcp.json');
    expect(await found('repo/.cursor')).toMatchObject([
      { path: 'mcp.json', clients: ['cursor-project', 'mcphub-nvim'] },
    ]);
  });

  it('says what it could not look into', async () => {
    expect((await discover(join(top, 'gone'))).notChecked).toEqual([{ what: '.', why: 'it does not exist' }]);
  });

  it('is left when the search is called off', async () => {
    await write('repo/a/b/c/.mcp.json');
    expect((await discover(join(top, 'repo'), { stop: AbortSignal.abort() })).files).toEqual([]);
  });

  it('says how far it came', async () => {
    await write('repo/a/x.md', 'repo/.mcp.json');
    const seen: number[] = [];
    await discover(join(top, 'repo'), { progress: it => seen.push(it) });
    expect(seen).toEqual([2, 3]);
  });
});

describe.skipIf(process.platform === 'win32')('links', () => {
  it('to a file inside and outside the folder say where they lead', async () => {
    await write('repo/config/shared.json', 'elsewhere/mcp.json');
    await link('repo/.vscode/mcp.json', '../config/shared.json');
    await link('repo/.mcp.json', join(top, 'elsewhere/mcp.json'));
    const files = await found();
    expect(files.map(it => [it.path, it.link])).toEqual([
      ['.mcp.json', { at: '.mcp.json', target: `${top}/elsewhere/mcp.json`, outside: true }],
      ['.vscode/mcp.json', { at: '.vscode/mcp.json', target: 'config/shared.json', outside: false }],
    ]);
  });

  it('to the folder of a client show what the client would find there, and nothing else', async () => {
    await write('elsewhere/mcp.json', 'elsewhere/deep/.mcp.json', 'elsewhere/notes.md', 'elsewhere/.cursor/mcp.json');
    await link('repo/sub/.cursor', '../../elsewhere');
    await link('repo/.gemini/extensions/shop', '../../../elsewhere');
    await write('elsewhere/gemini-extension.json');
    expect((await found()).map(it => [it.path, it.link?.at, it.link?.outside])).toEqual([
      ['.gemini/extensions/shop/gemini-extension.json', '.gemini/extensions/shop', true],
      ['sub/.cursor/mcp.json', 'sub/.cursor', true],
    ]);
  });

  it('under a disguised name are followed too', async () => {
    await write('elsewhere/mcp.json');
    await link('repo/.Cursor', '../elsewhere');
    expect(await found()).toMatchObject([{ path: '.Cursor/mcp.json', link: { at: '.Cursor', outside: true } }]);
  });

  it('in circles and into the whole disk come to an end', async () => {
    await link('repo/.cursor', '.');
    await link('repo/a/.vscode', '/');
    await link('repo/a/.claude', '..');
    await link('repo/loop', 'loop');
    await link('repo/.mcp.json', '.mcp.json');
    await link('repo/b', '..');
    const { files, notChecked } = await discover(join(top, 'repo'));
    expect(files.map(it => it.path)).toEqual(['.mcp.json']);
    expect(notChecked[0]?.what).toBe('Links to folders: 1');
  });

  it('that lead nowhere still count, for the file may come', async () => {
    await link('repo/.mcp.json', '/nowhere/x/mcp.json');
    const target = '/nowhere/x/mcp.json';
    expect(await found()).toMatchObject([{ path: '.mcp.json', link: { at: '.mcp.json', target, outside: true } }]);
  });

  it('are the same for one place as for the whole folder', async () => {
    await write('elsewhere/mcp.json', 'repo/real/mcp.json');
    await link('repo/.cursor', '../elsewhere');
    await link('repo/real/.mcp.json', 'mcp.json');
    const whole = await found();
    for (const place of ['.cursor', '.cursor/mcp.json']) {
      const { files } = await discoverPart(join(top, 'repo'), join(top, 'repo', place));
      expect(files).toEqual(whole.filter(it => it.path.startsWith('.cursor')));
    }
    const { files } = await discoverPart(join(top, 'repo'), join(top, 'repo/real'));
    expect(files).toEqual(whole.filter(it => it.path.startsWith('real')));
  });
});

describe('folders above', () => {
  const above = async (opened: string, home = '/nobody') =>
    (await findAncestors(join(top, opened), home))
      .filter(it => it.file.startsWith(top))
      .map(it => [it.path, it.scope, it.clients?.join()]);

  it('count as far up as each client looks', async () => {
    await write('.mcp.json', '.github/mcp.json', 'repo/.mcp.json', 'repo/.github/mcp.json', 'repo/a/b/.mcp.json');
    await mkdir(join(top, 'repo/.git'));
    expect(await above('repo/a/b')).toEqual([
      ['../../.mcp.json', 'workspace', 'claude-code-project,copilot-cli-project'],
      ['../../.github/mcp.json', 'workspace', 'copilot-cli-project'],
      ['../../../.mcp.json', 'workspace', 'claude-code-project'],
    ]);
    expect(await above('repo')).toEqual([['../.mcp.json', 'workspace', 'claude-code-project']]);
  });

  it("end for a repository at a worktree's .git file", async () => {
    await write('repo/.git', '.github/mcp.json', 'repo/.github/mcp.json');
    expect(await above('repo/a')).toEqual([['../.github/mcp.json', 'workspace', 'copilot-cli-project']]);
  });

  it('are the own ones of the person at home', async () => {
    await write('.mcp.json', 'code/.mcp.json');
    expect(await above('code/app', top)).toEqual([
      ['../.mcp.json', 'workspace', 'claude-code-project'],
      ['~/.mcp.json', 'user', 'claude-code-project'],
    ]);
  });
});

describe("the person's own files", () => {
  it('include those of every profile and extension', async () => {
    await write('.config/Code/User/profiles/-3f2a/mcp.json', '.config/Code/User/profiles/x/other.json');
    await write('.gemini/extensions/shop/gemini-extension.json', '.config/Code/User/mcp.json');
    const before = process.env.XDG_CONFIG_HOME;
    delete process.env.XDG_CONFIG_HOME;
    const files = (await findUserFiles(top)).filter(it => it.file.startsWith(top));
    if (before !== undefined) process.env.XDG_CONFIG_HOME = before;
    if (process.platform !== 'linux') return;
    expect(files.map(it => it.path)).toEqual([
      '~/.config/Code/User/mcp.json',
      '~/.config/Code/User/profiles/-3f2a/mcp.json',
      '~/.gemini/extensions/shop/gemini-extension.json',
    ]);
  });
});
