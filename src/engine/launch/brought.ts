import { part, type Text } from '../text/text';
import { type WordSet, wordSet } from '../text/wordSet';
import { type Launch, mainPackage } from './launch';
import type { Start } from './runner';

/** Packages whose program is a launcher itself: what it starts counts, as if it were called directly. */
const LAUNCHERS: ReadonlyMap<string, WordSet> = new Map([
  [
    'npm',
    wordSet(`
      tsx ts-node ts-node-esm ts-node-dev esrun vite-node jiti node bun deno npm pnpm yarn nodemon electron concurrently
      cross-env cross-env-shell env-cmd dotenv dotenvx dotenv-cli corepack pm2
    `),
  ],
  ['pypi', wordSet('uv uvx pipx poetry pdm hatch watchfiles python dotenv')],
]);

/** What the launcher starts that a package brings: `npx tsx x.ts`, `npx -p node@20 node -e …`. */
export function broughtLauncher(launch: Launch): readonly Start[] {
  const { task, args } = launch;
  const main = mainPackage(launch);
  // `pnpm tsx x.ts` runs what the folder has installed, where no script has that name.
  const local = task?.file === 'package.json' ? task.name : undefined;
  const program = main ? (main.bin ?? (main.name && baseOf(main.name))) : local;
  if (!program || !LAUNCHERS.get(main?.ecosystem ?? 'npm')?.has(program.value) || args.length === 0) return [];
  return [{ words: [program, ...args] }];
}

/** `dotenv` of `@dotenvx/dotenvx`, and of `dotenv-cli`, which calls its program so. */
function baseOf(name: Text): Text {
  const base = part(name, name.value.lastIndexOf('/') + 1);
  return base.value === 'dotenv-cli' ? part(base, 0, 'dotenv'.length) : base;
}
