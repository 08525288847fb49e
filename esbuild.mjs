// Builds the bundles into dist/, or only those named (`node esbuild.mjs cli`). `--watch` keeps building.
// Each bundle has its own capability (src/README.md); test/house/bundles.test.ts holds them to it.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build, context } from 'esbuild';

/**
 * Modules that the bundles for Node load when one of their functions is first called: `dist/later/<name>.js`, made from
 * the source named here. The source imports them like any other; the web bundle, which has no files, holds them inline.
 */
const later = {
  toml: 'src/engine/syntax/toml.ts',
  yaml: 'src/engine/syntax/yaml.ts',
};

const loadLater = {
  name: 'load-later',
  setup(building) {
    for (const [name, path] of Object.entries(later)) {
      const filter = new RegExp(`${path.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]')}$`);
      building.onLoad({ filter }, async it => ({ contents: doorTo(name, await readFile(it.path, 'utf8')) }));
    }
    building.onResolve({ filter: /^\.\/later\// }, ({ path }) => ({ path, external: true }));
  },
};

/** What stands in for a module: each of its functions asks for the file, then for its like in there. */
function doorTo(name, source) {
  const exported = [...source.matchAll(/^export (?!type |interface )(?:async )?(\w+) (\w+)/gm)];
  const unfit = exported.find(([, kind]) => kind !== 'function');
  if (unfit || exported.length === 0) throw new Error(`Only functions can be loaded later: ${name}`);
  return exported
    .map(([, , it]) => `export const ${it} = (...given) => require('./later/${name}.js').${it}(...given);`)
    .join('\n');
}

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
    plugins: [loadLater],
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
  ...Object.fromEntries(Object.entries(later).map(([name, path]) => [`later/${name}`, loadedLater(name, path)])),
};

/** Nothing of a bundle's own state may be in such a module: what it imports is there twice. */
function loadedLater(name, path) {
  return { ...shared, entryPoints: { [`later/${name}`]: path }, platform: 'browser' };
}

async function main() {
  const names = Object.keys(bundles);
  const named = names.filter(it => process.argv.includes(it));
  const wanted = names
    .filter(it => named.length === 0 || named.includes(it) || it.startsWith('later/'))
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
