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

it('reads nothing above the scanned folder', async () => {
  writeFileSync(join(top, '.npmrc'), 'registry=https://npm.grim.example/\n');
  const inner = new LockFiles(join(top, 'apps'));
  const file = join(top, 'apps/web/.mcp.json');
  expect({ ...(await inner.versionsFor(file, new Set(['npm:a']))).registries }).toEqual({});
});

const startedBy = async (command: string, ...args: string[]): Promise<string[]> => {
  const file = { ...config(), text: JSON.stringify({ mcpServers: { x: { command, args } } }) };
  const judged = analyze([file], NO_FACTS, NO_POLICY);
  const { files } = await withLockedVersions(top, [{ config: file, file: join(top, file.path) }], judged);
  return (analyze(files, NO_FACTS, NO_POLICY)[0]?.findings ?? [])
    .filter(it => it.rule === 'foreign-registry')
    .map(
      it =>
        `${it.severity} ${file.text.slice(it.at.start, it.at.end)}: ${it.message.replace(', which decides what code runs here', '')}`,
    );
};

it('finds the registries that Bun asks', async () => {
  writeFileSync(
    join(top, 'bunfig.toml'),
    '[install]\nexact = true\nregistry = { url = "https://npm.grim.example/", token = "$T" }\n[install.scopes]\n"tools" = "https://own.grim.example"\n',
  );
  expect(await startedBy('bunx', 'other@1.0.0')).toEqual([
    'critical other@1.0.0: Takes packages from npm.grim.example, as bunfig.toml says',
  ]);
  expect(await startedBy('bun', 'x', '@tools/x@1.0.0')).toEqual([
    'critical @tools/x@1.0.0: Takes packages from own.grim.example, as bunfig.toml says',
  ]);
  expect(await startedBy('npx', 'other@1.0.0')).toEqual([]);
});

it('finds the registries that Yarn asks', async () => {
  writeFileSync(
    join(top, '.yarnrc.yml'),
    'nodeLinker: node-modules\nnpmScopes:\n  tools:\n    npmRegistryServer: "https://own.grim.example"\nnpmRegistryServer: https://npm.grim.example\n',
  );
  expect(await startedBy('yarn', 'dlx', 'other@1.0.0')).toEqual([
    'critical other@1.0.0: Takes packages from npm.grim.example, as .yarnrc.yml says',
  ]);
  expect(await startedBy('yarn', 'dlx', '@tools/x@1.0.0')).toEqual([
    'critical @tools/x@1.0.0: Takes packages from own.grim.example, as .yarnrc.yml says',
  ]);
  expect(await startedBy('npx', 'other@1.0.0')).toEqual([]);
});

it('finds the indexes that uv asks, but for those of chosen packages and for tools', async () => {
  writeFileSync(
    join(top, 'pyproject.toml'),
    '[project]\nname = "s"\n[tool.uv]\nextra-index-url = [\n  "https://pypi.grim.example/simple",\n]\n[[tool.uv.index]]\nurl = "https://chosen.grim.example"\nexplicit = true\n[tool.other]\nindex-url = "https://not.grim.example"\n',
  );
  expect(await startedBy('uv', 'run', '--with', 'httpx==0.28.1', 'server.py')).toEqual([
    'critical httpx==0.28.1: Takes packages from pypi.grim.example, as pyproject.toml says',
  ]);
  expect(await startedBy('uv', 'run', 'server.py')).toEqual([
    'medium uv: Takes packages from pypi.grim.example, as pyproject.toml says',
  ]);
  expect(await startedBy('uvx', 'other==1.0')).toEqual([]);
  expect(await startedBy('uv', 'tool', 'run', 'other==1.0')).toEqual([]);
  writeFileSync(join(top, 'apps/web/uv.toml'), '[[index]]\nname = "acme"\nurl = "https://near.grim.example/simple"\n');
  expect(await startedBy('uv', 'run', 'server.py')).toEqual([
    'medium uv: Takes packages from near.grim.example, as apps/web/uv.toml says',
  ]);
});
