// `npm run bench`: builds, then prints a table; nothing passes or fails. Run it on a machine that does nothing else.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { mustRun, packageVsix, root } from '../host/index.mjs';
import { discovery } from './discovery.mjs';
import { inWindows } from './editor.mjs';
import { inTurns, median, peakMemory } from './measure.mjs';
import { config, makeRepository } from './repository.mjs';

const cli = join(root, 'dist/cli.js');
const rows = [];
const row = (what, value, aim = '') => rows.push({ what, value, aim });
const ms = value => `${value.toFixed(1)} ms`;

await mustRun(process.execPath, ['esbuild.mjs']);
await commandLine();
await search();
await keystroke();
await editor();
await sizes();
print();

async function commandLine() {
  const sample = join(root, 'test/editor/sample');
  const repository = makeRepository(6000);
  try {
    const scan = folder => [cli, 'scan', folder, '--format', 'json'];
    const times = await inTurns({ bare: ['-e', '0'], sample: scan(sample), repository: scan(repository) }, 15);
    row('node -e 0', ms(times.bare));
    row('cordon scan, sample', `${ms(times.sample)} = ${(times.sample / times.bare).toFixed(2)} × node`, '< 2.5 ×');
    const ratio = `${(times.repository / times.bare).toFixed(2)} × node`;
    row('cordon scan, 6 000 files', `${ms(times.repository)} = ${ratio}`);
    row('peak memory, sample', `${(await peakMemory(scan(sample))).toFixed(0)} MB`);
    row('peak memory, 6 000 files', `${(await peakMemory(scan(repository))).toFixed(0)} MB`);
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

/** How much the search for configs adds to listing every folder. */
async function search() {
  const { bare, discover, found, heap, user, listed } = await discovery();
  row('walk over 100 000 files, bare', ms(bare));
  row(`search of the same, ${found} configs`, `${ms(discover)} = ${(discover / bare).toFixed(2)} × walk`, '< 1.3 ×');
  row('memory that search took at most', `${heap.toFixed(0)} MB`);
  row(`list ${listed} own configs`, ms(user));
}

/** What the editor does on a key press: the whole analysis of the one file, its text a little different each time. */
async function keystroke() {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-bench-engine-'));
  const outfile = join(folder, 'engine.mjs');
  await build({ entryPoints: [join(root, 'src/engine/index.ts')], outfile, bundle: true, format: 'esm', minify: true });
  const { analyze, NO_FACTS, NO_POLICY } = await import(pathToFileURL(outfile).href);
  const text = config(1000);
  const at = text.indexOf('./data') + 2;
  const times = Array.from({ length: 60 }, (_, i) => {
    const typed = `${text.slice(0, at)}${'x'.repeat(i)}${text.slice(at)}`;
    const started = performance.now();
    analyze([{ uri: 'file:///b/.mcp.json', path: '.mcp.json', text: typed, scope: 'workspace' }], NO_FACTS, NO_POLICY);
    return performance.now() - started;
  });
  row('first analysis, 1 000 servers', ms(times[0]));
  row(
    'one keystroke, 1 000 servers',
    `${ms(median(times.slice(20)))}, slowest ${ms(Math.max(...times.slice(20)))}`,
    '< 16 ms',
  );
  growth(files => analyze(files, NO_FACTS, NO_POLICY));
  rmSync(folder, { recursive: true, force: true });
}

/** What all rules cost for more and more servers, a thousand to a file, when nothing is remembered of an earlier run. */
function growth(analyze) {
  for (const servers of [10, 100, 1000, 10_000]) {
    const texts = Array.from({ length: Math.ceil(servers / 1000) }, () => config(Math.min(servers, 1000)));
    const [, second = 0, ...more] = Array.from({ length: 4 }, (_, run) => {
      const files = texts.map((text, i) => ({
        text,
        path: `${i}/.mcp.json`,
        uri: `file:///${servers}/${run}/${i}`,
        scope: 'workspace',
      }));
      const started = performance.now();
      analyze(files);
      return performance.now() - started;
    });
    const each = (1000 * median([second, ...more])) / servers;
    row(
      `all rules, ${servers} servers, second run`,
      `${ms(second)}, ${each.toFixed(0)} µs a server`,
      servers === 1000 ? '< 100 ms' : '',
    );
  }
}

/** What a person waits for in a window, each time a fresh one. */
async function editor() {
  const loads = [];
  for (let i = 0; i < 11; i++)
    loads.push(Number(await mustRun(process.execPath, [join(import.meta.dirname, 'loadExtension.cjs')])));
  row('load of dist/extension.js, bare Node', ms(median(loads)));
  const { activation, firstDiagnostic } = await inWindows(5);
  row('activation', ms(activation), '< 50 ms');
  row('first diagnostic after activation', ms(firstDiagnostic), '< 300 ms');
}

async function sizes() {
  const kB = bytes => `${(bytes / 1000).toFixed(0)} kB`;
  const aims = { 'extension.js': '< 250 kB' };
  for (const name of [
    'extension.js',
    'web.js',
    'cli.js',
    ...readdirSync(join(root, 'dist/later')).map(it => `later/${it}`),
  ])
    row(`dist/${name}`, kB(statSync(join(root, 'dist', name)).size), aims[name]);
  row('.vsix', kB((await packageVsix()).bytes), '< 500 kB');
}

function print() {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  const width = key => Math.max(...rows.map(it => String(it[key] ?? '').length));
  for (const it of rows)
    console.log(`${it.what.padEnd(width('what'))}  ${it.value.padEnd(width('value'))}  ${it.aim ?? ''}`);
}
