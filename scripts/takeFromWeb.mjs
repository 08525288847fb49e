// The desktop's bundle finds whole rooms in the browser's: the extension ships each of them once, and what judges configs
// is the bundle that cannot touch the machine. It is loaded at the first look through one of their doors.
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SRC = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');

/** Rooms that `src/extension/browser.ts` hands out by their names. */
const ROOMS = new Set(['engine', 'online'].map(it => join(SRC, it)));

export const takeFromWeb = {
  name: 'take-from-web',
  setup(building) {
    building.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) =>
      ROOMS.has(join(resolveDir, path)) ? { path: basename(path), namespace: 'in-web' } : undefined,
    );
    building.onLoad({ filter: /./, namespace: 'in-web' }, async ({ path: room }) => ({
      contents: `for (const name of ${JSON.stringify(await exportsOf(join(SRC, room)))})
        Object.defineProperty(exports, name, { enumerable: true, get: () => require('./web.js').${room}[name] });`,
    }));
    building.onResolve({ filter: /^\.\/web\.js$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** The names that a module exports, those it passes on included. */
async function exportsOf(entry) {
  const options = { bundle: true, format: 'esm', packages: 'external', outdir: 'dist', metafile: true, write: false };
  const { metafile } = await build({ ...options, entryPoints: [entry] });
  return Object.values(metafile.outputs)[0].exports;
}
