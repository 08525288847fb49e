import { readdirSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../host/index.mjs';
import { median } from './measure.mjs';
import { config } from './repository.mjs';

const ROUNDS = 21;
const SKIPPED = new Set(['.git', 'node_modules']);
const NAMES = [
  'index.ts',
  'Button.tsx',
  'README.md',
  'package.json',
  'styles.module.css',
  'utils.test.ts',
  'data.yaml',
];

/**
 * 100 000 files, 40 000 of them in dependencies, with 40 configs; the search for those, and a walk that only lists.
 * @returns {Promise<{ bare: number, discover: number, found: number, heap: number, user: number, listed: number }>}
 */
export async function discovery() {
  const folder = join(tmpdir(), `cordon-bench-${process.pid}`);
  const { discover, findUserFiles, analyze, readText, NO_FACTS, NO_POLICY } = await hostRooms(folder);
  try {
    const tree = join(folder, 'monorepo');
    await makeMonorepo(tree);
    const home = join(folder, 'home');
    await makeHome(home, findUserFiles);
    const times = { bare: [], discover: [], user: [] };
    let found = 0;
    let listed = 0;
    const heap = process.memoryUsage().heapUsed;
    let most = 0;
    for (let round = 0; round < ROUNDS; round++) {
      times.bare.push(await timed(() => bareWalk(tree)));
      times.discover.push(await timed(async () => (found = (await discover(tree)).files.length)));
      most = Math.max(most, process.memoryUsage().heapUsed - heap);
      times.user.push(
        await timed(async () => {
          const files = await findUserFiles(home);
          const read = files.map(async it => ({ ...it, uri: it.file, text: (await readText(it.file)).text ?? '' }));
          listed = analyze(await Promise.all(read), NO_FACTS, NO_POLICY).length;
        }),
      );
    }
    const ms = key => median(times[key].slice(1));
    return { bare: ms('bare'), discover: ms('discover'), found, heap: most / 2 ** 20, user: ms('user'), listed };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The least that a search can do: list every folder, in order. */
function bareWalk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) bareWalk(`${folder}/${entry.name}`);
}

async function hostRooms(folder) {
  const outfile = join(folder, 'rooms.cjs');
  const contents = ['host/discover', 'host/userFiles', 'host/readText', 'engine']
    .map(it => `export * from './src/${it}';`)
    .join('\n');
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  const mainFields = ['module', 'main'];
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', minify: true, mainFields });
  return createRequire(import.meta.url)(outfile);
}

async function makeMonorepo(tree) {
  for (let area = 0; area < 60; area++) {
    for (let part = 0; part < 25; part++) await fill(join(tree, `apps/area-${area}/part-${part}/src`), 40);
    await fill(join(tree, `node_modules/library-${area}/dist`), 667);
  }
  for (let i = 0; i < 40; i++) {
    const path = join(tree, `apps/area-${i}`, ['.mcp.json', '.cursor/mcp.json', '.roo/mcp.json'][i % 3]);
    await write(path, config(2));
  }
}

async function fill(folder, files) {
  await mkdir(folder, { recursive: true });
  for (let i = 0; i < files; i++) await writeFile(join(folder, `${i}-${NAMES[i % NAMES.length]}`), '');
}

/** A person with thirty config files: three of each kind that may have several. */
async function makeHome(home, findUserFiles) {
  const paths = ['.claude.json', '.cursor/mcp.json', '.config/Code/User/mcp.json', '.gemini/settings.json'];
  for (let i = 0; i < 13; i++) paths.push(`.config/Code/User/profiles/p${i}/mcp.json`);
  for (let i = 0; i < 13; i++) paths.push(`.gemini/extensions/e${i}/gemini-extension.json`);
  process.env.XDG_CONFIG_HOME = join(home, '.config');
  for (const path of paths) await write(join(home, path), config(3).replace('mcpServers', servesUnder(path)));
  const found = (await findUserFiles(home)).length;
  if (found !== paths.length) throw new Error(`${found} of ${paths.length} own files found`);
}

const servesUnder = path => (path.includes('Code/User') ? 'servers' : 'mcpServers');

async function write(path, text) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
