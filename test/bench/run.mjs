// `npm run bench`: builds, then prints a table; nothing passes or fails. Run it on a machine that does nothing else.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { mustRun, packageVsix, root } from '../host/index.mjs';
import { discovery } from './discovery.mjs';
import { inWindows } from './editor.mjs';
import { engine } from './engine.mjs';
import { inTurns, median, peakMemory } from './measure.mjs';
import { makeRepository } from './repository.mjs';

const cli = join(root, 'dist/cli.js');
const rows = [];
const row = (what, value, aim = '') => rows.push({ what, value, aim });
const ms = value => `${value.toFixed(1)} ms`;

await mustRun(process.execPath, ['esbuild.mjs']);
await commandLine();
await search();
await alone();
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

async function alone() {
  const { growth, keys, secrets } = await engine();
  row('one keystroke, 1 000 servers', `${ms(keys.middle)}, slowest ${ms(keys.slowest)}`, '< 16 ms');
  for (const { servers, first, second, others } of growth) {
    const spaced = String(servers).replace(/000$/, ' 000');
    const each = `${((1000 * others) / servers).toFixed(0)} µs a server`;
    row(`all rules, ${spaced} servers, first run`, ms(first));
    row(`all rules, ${spaced} servers, second run`, ms(second), servers === 1000 ? '< 100 ms' : '');
    row(`all rules, ${spaced} servers, other files`, `${ms(others)}, ${each}`);
  }
  const [small, large] = [growth[1], growth[3]].map(it => it.others / it.servers);
  row('a server among 10 000, to one among 100', `${(large / small).toFixed(2)} ×`, 'about 1');
  row('5 000 secrets in a file, first look', ms(secrets), '< 1 s');
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
