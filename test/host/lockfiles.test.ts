import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyze, NO_FACTS, NO_POLICY } from '../../src/engine';
import { LockFiles, withLockedVersions } from '../../src/host/lockfiles';

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'cordon-locks-'));
  mkdirSync(join(top, 'apps/web/.vscode'), { recursive: true });
});
afterEach(() => rmSync(top, { recursive: true }));

const npmLock = (version: string) => JSON.stringify({ packages: { 'node_modules/a': { version } } });
const config = () => join(top, 'apps/web/.vscode/mcp.json');

describe('lock files', () => {
  it('counts the nearest one, up to the scanned folder', async () => {
    writeFileSync(join(top, 'package-lock.json'), npmLock('1.0.0'));
    writeFileSync(join(top, 'apps/web/package-lock.json'), npmLock('2.0.0'));
    writeFileSync(join(top, 'uv.lock'), 'version = 1\n[[package]]\nname = "b"\nversion = "3.0"\n');
    const files = new LockFiles(top);
    const { locked } = await files.versionsFor(config(), new Set(['npm:a', 'pypi:b', 'npm:c']));
    expect({ ...locked }).toEqual({
      'npm:a': { version: '2.0.0', from: 'apps/web/package-lock.json' },
      'pypi:b': { version: '3.0', from: 'uv.lock' },
    });
  });

  it('reads nothing above the scanned folder', async () => {
    writeFileSync(join(top, 'package-lock.json'), npmLock('1.0.0'));
    const inner = new LockFiles(join(top, 'apps'));
    expect({ ...(await inner.versionsFor(config(), new Set(['npm:a']))).locked }).toEqual({});
    expect({ ...(await inner.versionsFor(join(top, '.mcp.json'), new Set(['npm:a']))).locked }).toEqual({});
  });

  it('says what it could not read', async () => {
    writeFileSync(join(top, 'package-lock.json'), '{ broken');
    mkdirSync(join(top, 'yarn.lock'));
    const { notRead } = await new LockFiles(top).versionsFor(config(), new Set(['npm:a']));
    expect(notRead.map(it => it.file)).toEqual(['package-lock.json', 'yarn.lock']);
  });

  it('opens no file when nothing is asked for', async () => {
    writeFileSync(join(top, 'package-lock.json'), '{ broken');
    expect((await new LockFiles(top).versionsFor(config(), new Set())).notRead).toEqual([]);
  });
});

it('gives each config file the versions of its own surroundings', async () => {
  writeFileSync(join(top, 'package-lock.json'), npmLock('1.0.0'));
  const text = '{ "mcpServers": { "x": { "command": "npx", "args": ["-y", "a"] } } }';
  const plain = { uri: 'x', path: '.mcp.json', text, scope: 'workspace' as const };
  const placed = [{ config: plain, file: join(top, '.mcp.json') }];
  const { files, notRead } = await withLockedVersions(top, placed, analyze([plain], NO_FACTS, NO_POLICY));
  expect(notRead).toEqual([]);
  const fixes = analyze(files, NO_FACTS, NO_POLICY)[0]?.findings.flatMap(it => it.fixes.map(fix => fix.title));
  expect(fixes).toContain('Pin to 1.0.0, as in package-lock.json');
});
