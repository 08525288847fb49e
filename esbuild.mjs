// Builds the bundles into dist/, or only those named (`node esbuild.mjs cli`). `--watch` keeps building.
// Each bundle has its own capability (src/README.md); test/house/bundles.test.ts holds them to it.
import { pathToFileURL } from 'node:url';
import { build, context } from 'esbuild';
import { laterBundles, loadLater } from './scripts/loadLater.mjs';
import { takeFromWeb } from './scripts/takeFromWeb.mjs';

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
    plugins: [takeFromWeb],
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
    plugins: [loadLater],
  },
  ...Object.fromEntries(
    Object.entries(laterBundles).map(([name, it]) => [`later/${name}`, { ...shared, platform: 'browser', ...it }]),
  ),
};

async function main() {
  const names = Object.keys(bundles);
  const named = names.filter(it => process.argv.includes(it));
  const wanted = names
    .filter(it => named.length === 0 || named.includes(it) || (it.startsWith('later/') && named.includes('cli')))
    .map(it => bundles[it]);
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
