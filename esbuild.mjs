// Builds the bundles into dist/, or only those named (`node esbuild.mjs cli`). `node esbuild.mjs --watch` keeps building.
// Each bundle has its own capability, see src/README.md; metafiles are kept for the house tests.
import { mkdir, writeFile } from 'node:fs/promises';
import { build, context } from 'esbuild';

const shared = {
  bundle: true,
  minify: true,
  metafile: true,
  legalComments: 'none',
  target: 'es2022',
  logLevel: 'warning',
  outdir: 'dist',
  mainFields: ['module', 'main'],
};

/** @type {Record<string, import('esbuild').BuildOptions>} */
export const bundles = {
  extension: {
    ...shared,
    entryPoints: { extension: 'src/extension/desktop.ts' },
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
  web: {
    ...shared,
    entryPoints: { web: 'src/extension/browser.ts' },
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  },
  cli: {
    ...shared,
    entryPoints: { cli: 'src/cli/main.ts' },
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
};

const watch = process.argv.includes('--watch');
const wanted = Object.keys(bundles).filter(it => process.argv.includes(it));
await mkdir('dist/meta', { recursive: true });
for (const [name, options] of Object.entries(bundles)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (watch) {
    const running = await context(options);
    await running.watch();
  } else {
    const { metafile } = await build(options);
    await writeFile(`dist/meta/${name}.json`, JSON.stringify(metafile));
  }
}
if (watch) console.log('Watching for changes …');
