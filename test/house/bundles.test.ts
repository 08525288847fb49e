import { isBuiltin } from 'node:module';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error -- a plain script without declarations
import { bundles } from '../../esbuild.mjs';
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

  const isLater = (path: string) => path.startsWith('./later/') && Object.hasOwn(built, path.slice(2, -3));

  it('take nothing from outside but the editor and Node', () => {
    for (const { imports } of Object.values(built)) {
      expect(imports.filter(it => it !== 'vscode' && !isBuiltin(it) && !isLater(it))).toEqual([]);
    }
  });

  it('load the YAML parser when it is first needed, and bring it along where nothing can be loaded', () => {
    const holdsParser = (name: string) => built[name]?.inputs.some(it => it.includes('node_modules/yaml/'));
    expect(['extension', 'cli', 'web', 'later/yaml'].map(holdsParser)).toEqual([false, false, true, true]);
    expect(built.extension?.imports).toContain('./later/yaml.js');
  });

  it('load the rules’ pages when somebody reads one', () => {
    const { bytes } = built['later/ruleDocs'] ?? { bytes: 0 };
    expect(bytes).toBeGreaterThan(Object.keys(rules).length * 300);
    for (const name of ['extension', 'cli']) expect(built[name]?.imports).toContain('./later/ruleDocs.js');
  });

  it('ship no test data', () => {
    for (const { inputs } of Object.values(built)) expect(inputs.filter(it => it.startsWith('test/'))).toEqual([]);
  });

  it('stay small enough to load at once', () => {
    expect(built.extension?.bytes).toBeLessThan(600_000);
    expect(built.cli?.bytes).toBeLessThan(600_000);
    expect(built.web?.bytes).toBeLessThan(800_000);
  });
});
