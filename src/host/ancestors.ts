import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type ClientFormat, clients } from '../engine';
import type { FoundFile } from './discover';
import { exists } from './exists';
import { fromHome } from './homeFolder';

/** Folders above an opened one that are looked at. */
const MOST_FOLDERS = 64;

/** A file that clients read from folders above the opened one, and how far up each of them goes. */
interface Wanted {
  readonly path: string;
  readonly everywhere: readonly string[];
  readonly repository: readonly string[];
}

/**
 * The config files that clients read from the folders above an opened one, the nearest first. What lies in the same
 * repository came with it; what lies in the home folder itself is the person's own.
 */
export async function findAncestors(opened: string, home = homedir()): Promise<FoundFile[]> {
  const folders = foldersAbove(resolve(opened));
  const [inRepository, wanted] = [await repositoryReach([resolve(opened), ...folders]), wantedAbove()];
  const found = folders.flatMap((folder, index) =>
    wanted.map(async ({ path, everywhere, repository }): Promise<FoundFile[]> => {
      const readers = index + 1 < inRepository ? [...everywhere, ...repository].sort() : everywhere;
      const file = join(folder, path);
      if (readers.length === 0 || !(await exists(file))) return [];
      if (folder === home) return [{ file, path: fromHome(file, home), scope: 'user', clients: readers }];
      return [{ file, path: `${'../'.repeat(index + 1)}${path}`, scope: 'workspace', clients: readers }];
    }),
  );
  return (await Promise.all(found)).flat();
}

function foldersAbove(opened: string): string[] {
  const folders: string[] = [];
  for (let at = opened; at !== dirname(at) && folders.length < MOST_FOLDERS; at = dirname(at))
    folders.push(dirname(at));
  return folders;
}

/** How many of these folders, each above the one before, lie in the repository of the first; a worktree's `.git` is a file. */
async function repositoryReach(folders: readonly string[]): Promise<number> {
  const tops = await Promise.all(folders.map(it => exists(join(it, '.git'))));
  return tops.indexOf(true) + 1;
}

function wantedAbove(): Wanted[] {
  const found = new Map<string, { path: string; everywhere: string[]; repository: string[] }>();
  for (const [id, { locations }] of Object.entries(clients as Readonly<Record<string, ClientFormat>>)) {
    for (const { path, ancestors } of locations) {
      if (!ancestors || path.includes('*')) continue;
      const wanted = found.get(path) ?? { path, everywhere: [], repository: [] };
      found.set(path, wanted);
      wanted[ancestors].push(id);
    }
  }
  return [...found.values()];
}
