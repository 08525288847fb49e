import { isBuiltin } from 'node:module';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error -- a plain script without declarations
import { bundles } from '../../esbuild.mjs';
import manifest from '../../package.json';
import { rules } from '../../src/engine';
import { ROOT } from './sources';

interface Bundle {
  readonly inputs: readonly string[];
  readonly imports: readonly string[];
  readonly bytes: number;
}

async function bundle(options: BuildOptions): Promise<Bundle> {
  const { metafile } = await build({ ...options, absWorkingDir: ROOT, metafile: true, write: false });
  const { inputs, outputs }: Metafile = metafile;
  const [output] = Object.values(outputs);
  return {
    inputs: Object.keys(inputs),
    imports: [...new Set(output?.imports.map(it => it.path) ?? [])],
    bytes: output?.bytes ?? 0,
  };
}

describe('bundles', () => {
  const built: Record<string, Bundle> = {};
  beforeAll(async () => {
    for (const [name, options] of Object.entries(bundles as Record<string, BuildOptions>))
      built[name] = await bundle(options);
  });

  it('start no process and open no socket of their own', () => {
    const forbidden =
      /^(?:node:)?(?:child_process|worker_threads|cluster|net|tls|http|https|http2|dgram|vm|inspector)$/;
    for (const { imports } of Object.values(built)) expect(imports.filter(it => forbidden.test(it))).toEqual([]);
  });

  it('leave the machine out of the web bundle', () => {
    expect(built.web?.imports.filter(it => isBuiltin(it))).toEqual([]);
    const machine = /^src\/(?:cli|host\/(?!decode\.ts))/;
    expect(built.web?.inputs.filter(it => machine.test(it))).toEqual([]);
  });

  const isOurs = (path: string) => path.startsWith('./') && Object.hasOwn(built, path.slice(2, -3));

  it('take nothing from outside but the editor and Node', () => {
    for (const { imports } of Object.values(built)) {
      expect(imports.filter(it => it !== 'vscode' && !isBuiltin(it) && !isOurs(it))).toEqual([]);
    }
  });

  it('of the command line load the YAML parser and the rules’ pages when they are first needed', () => {
    const holdsParser = (name: string) => built[name]?.inputs.some(it => it.includes('node_modules/yaml/'));
    expect(['cli', 'web', 'later/yaml'].map(holdsParser)).toEqual([false, true, true]);
    expect(built.cli?.imports).toContain('./later/yaml.js');
    const { bytes } = built['later/ruleDocs'] ?? { bytes: 0 };
    expect(bytes).toBeGreaterThan(Object.keys(rules).length * 300);
    expect(built.cli?.imports).toContain('./later/ruleDocs.js');
  });

  it('judge on a desktop with what the browser’s bundle holds', () => {
    expect(built.extension?.imports).toContain('./web.js');
    expect(built.extension?.inputs.filter(it => /^src\/(?:engine|online)\//.test(it))).toEqual([]);
  });

  it('of the command line all go into its npm package', () => {
    const reached = new Set(['cli']);
    for (const name of reached)
      for (const it of built[name]?.imports.filter(isOurs) ?? []) reached.add(it.slice(2, -3));
    const { files } = manifest as { readonly files: readonly string[] };
    const packed = (path: string) => files.some(it => path === it || path.startsWith(`${it}/`));
    expect([...reached].filter(it => !packed(`dist/${it}.js`))).toEqual([]);
    expect(reached.size).toBeGreaterThan(3);
  });

  it('ship no test data', () => {
    for (const { inputs } of Object.values(built)) expect(inputs.filter(it => it.startsWith('test/'))).toEqual([]);
  });

  it('stay small enough to load at once', () => {
    expect(built.extension?.bytes).toBeLessThan(110_000);
    expect(built.cli?.bytes).toBeLessThan(580_000);
    expect(built.web?.bytes).toBeLessThan(840_000);
  });
});
