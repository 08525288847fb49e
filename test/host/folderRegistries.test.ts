import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { analyze, NO_FACTS, NO_POLICY } from '../../src/engine';
import { LockFiles, withLockedVersions } from '../../src/host/lockfiles';

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'cordon-registries-'));
  mkdirSync(join(top, 'apps/web'), { recursive: true });
});
afterEach(() => rmSync(top, { recursive: true }));

const config = (...words: string[]) => ({
  uri: 'file:///apps/web/.mcp.json',
  path: 'apps/web/.mcp.json',
  text: JSON.stringify({ mcpServers: { x: { command: 'npx', args: ['-y', ...words] } } }),
  scope: 'workspace' as const,
});

async function findings(...words: string[]): Promise<string[]> {
  const file = config(...words);
  const judged = analyze([file], NO_FACTS, NO_POLICY);
  const { files } = await withLockedVersions(top, [{ config: file, file: join(top, file.path) }], judged);
  const [report] = analyze(files, NO_FACTS, NO_POLICY);
  return (report?.findings ?? [])
    .filter(it => it.rule === 'foreign-registry')
    .map(it => `${it.severity} ${file.text.slice(it.at.start, it.at.end)}: ${it.message}`);
}

it('finds the registry that the nearest file names for a scope', async () => {
  writeFileSync(join(top, '.npmrc'), '@tools:registry=https://packages.example.org/\n# registry=https://x.example\n');
  writeFileSync(join(top, 'apps/web/.npmrc'), '; own\n@tools:registry = "https://npm.grim.example/"\n');
  expect(await findings('@tools/server@1.0.0')).toEqual([
    'critical @tools/server@1.0.0: Takes packages from npm.grim.example, as apps/web/.npmrc says, which decides what code runs here',
  ]);
  expect(await findings('other@1.0.0')).toEqual([]);
});

it('finds the registry of everything', async () => {
  writeFileSync(join(top, '.npmrc'), 'registry=https://npm.grim.example/\n');
  expect(await findings('other@1.0.0')).toEqual([
    'critical other@1.0.0: Takes packages from npm.grim.example, as .npmrc says, which decides what code runs here',
  ]);
});

it('leaves mirrors, references and registries of the scope’s own in peace', async () => {
  const lines = [
    'registry=https://registry.npmmirror.com',
    '@acme:registry=https://npm.acme.example',
    '@b:registry=${B}',
  ];
  writeFileSync(join(top, '.npmrc'), lines.join('\n'));
  expect(await findings('other@1.0.0')).toEqual([]);
  expect(await findings('@b/x@1.0.0')).toEqual([]);
  expect(await findings('@acme/x@1.0.0')).toEqual([
    'info @acme/x@1.0.0: Takes packages from npm.acme.example, as .npmrc says',
  ]);
});

it('reads nothing above the scanned folder, and nothing for other ecosystems', async () => {
  writeFileSync(join(top, '.npmrc'), 'registry=https://npm.grim.example/\n');
  const inner = new LockFiles(join(top, 'apps'));
  const file = join(top, 'apps/web/.mcp.json');
  expect({ ...(await inner.versionsFor(file, new Set(['npm:a']))).registries }).toEqual({});
  expect({ ...(await new LockFiles(top).versionsFor(file, new Set(['pypi:a']))).registries }).toEqual({});
});
