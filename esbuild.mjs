// Builds the bundles into dist/, or only those named (`node esbuild.mjs cli`). `--watch` keeps building.
// Each bundle has its own capability (src/README.md); test/house/bundles.test.ts holds them to it.
import { pathToFileURL } from 'node:url';
import { build, context } from 'esbuild';

const shared = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  target: 'es2022',
  logLevel: 'warning',
  outdir: 'dist',
  mainFields: ['module', 'main'],
  format: 'cjs',
};

/** @type {Record<string, import('esbuild').BuildOptions>} */
export const bundles = {
  extension: {
    ...shared,
    entryPoints: { extension: 'src/extension/desktop.ts' },
    platform: 'node',
    external: ['vscode'],
  },
  web: {
    ...shared,
    entryPoints: { web: 'src/extension/browser.ts' },
    platform: 'browser',
    external: ['vscode'],
  },
  cli: {
    ...shared,
    entryPoints: { cli: 'src/cli/main.ts' },
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
};

async function main() {
  const named = Object.entries(bundles).filter(([name]) => process.argv.includes(name));
  const wanted = named.length > 0 ? named.map(([, it]) => it) : Object.values(bundles);
  if (!process.argv.includes('--watch')) {
    await Promise.all(wanted.map(it => build(it)));
    return;
  }
  for (const options of wanted) {
    const running = await context(options);
    await running.watch();
  }
  console.log('Watching for changes …');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
