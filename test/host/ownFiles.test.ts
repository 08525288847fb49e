import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { discoverPart } from '../../src/host/discover';
import { surveyOwnFiles } from '../../src/host/editorProfile';

let top = '';
const made = async (...paths: string[]) => {
  top = await mkdtemp(join(tmpdir(), 'cordon-own-'));
  for (const path of paths) {
    await mkdir(dirname(join(top, path)), { recursive: true });
    await writeFile(join(top, path), '{}');
  }
  return top;
};
afterEach(() => rm(top, { recursive: true, force: true }));

describe('one place of a folder', () => {
  const paths = async (place: string) => (await discoverPart(top, join(top, place))).files.map(it => it.path);

  it('is searched as the whole folder would be', async () => {
    await made('.mcp.json', 'a/.cursor/mcp.json', 'a/b/.vscode/mcp.json', 'node_modules/x/.mcp.json');
    expect(await paths('a')).toEqual(['a/.cursor/mcp.json', 'a/b/.vscode/mcp.json']);
    expect(await paths('a/.cursor')).toEqual(['a/.cursor/mcp.json']);
    expect(await paths('a/.cursor/mcp.json')).toEqual(['a/.cursor/mcp.json']);
    expect(await paths('.mcp.json')).toEqual(['.mcp.json']);
    expect(await paths('a/b/.vscode')).toEqual(['a/b/.vscode/mcp.json']);
    expect(await paths('node_modules/x')).toEqual([]);
    expect(await paths('gone')).toEqual([]);
  });

  it('may be a link to the folder that a client keeps its config in', async () => {
    await made('real/mcp.json');
    await symlink(join(top, 'real'), join(top, '.cursor'));
    expect(await paths('.cursor')).toEqual(['.cursor/mcp.json']);
  });
});

describe("the person's own files", () => {
  it('include the one of the profile in use', async () => {
    await made('.claude.json', '.cursor/mcp.json', 'odd/data/User/mcp.json');
    const { files } = await surveyOwnFiles(join(top, 'odd/data/User'), top);
    expect(files.map(it => it.path).sort()).toEqual([
      '~/.claude.json',
      '~/.cursor/mcp.json',
      '~/odd/data/User/mcp.json',
    ]);
  });

  it('are watched for by name, from the nearest folder that is there', async () => {
    await made('.cursor/mcp.json');
    const { watched: names } = await surveyOwnFiles(join(top, 'User'), top);
    expect([...(names.get(join(top, '.cursor')) ?? [])]).toContain('mcp.json');
    expect([...(names.get(top) ?? [])]).toEqual(expect.arrayContaining(['.cursor', '.claude.json', '.config']));
    expect([...names.values()].flatMap(it => [...it]).filter(it => it.includes('/'))).toEqual([]);
  });
});
