import { join } from 'node:path';
import { build } from 'esbuild';
import { root, scratch } from '../host/index.mjs';

/** Where the bundled suites lie: below the extension, as the worker loads both from one origin, but never in the .vsix. */
const outdir = join(scratch, 'suite');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  sourcemap: 'inline',
  logLevel: 'warning',
  external: ['vscode'],
};

/** Bundles the one suite twice: for the Node host and for the web worker. */
export async function buildSuite(folder = outdir) {
  const entry = 'test/editor/suite/index.ts';
  await build({
    ...shared,
    outdir: folder,
    entryPoints: { node: entry },
    platform: 'node',
    external: ['vscode', 'mocha'],
  });
  await build({
    ...shared,
    outdir: folder,
    entryPoints: { worker: entry },
    platform: 'browser',
    define: { global: 'globalThis' },
    banner: {
      js: 'globalThis.process ??= { env: {}, listeners: () => [], on() {}, off() {}, removeListener() {}, nextTick: queueMicrotask };',
    },
    alias: { mocha: join(import.meta.dirname, 'suite/mochaInWorker.cjs') },
  });
  return { node: join(folder, 'node.js'), worker: join(folder, 'worker.js') };
}
