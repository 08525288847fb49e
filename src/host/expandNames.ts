import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mayStandFor } from '../engine';

/** Most names of one folder that are looked at: a linked folder may be anything, `/` included. */
const MOST_NAMES = 5_000;

/**
 * The files in a folder that some file system takes for one of these paths, `/`-separated. Each step into a folder uses
 * up a name of the path, so that no circle of links goes on.
 */
export async function expandNames(folder: string, wanted: readonly (readonly string[])[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of await namesIn(folder)) {
    const rest = wanted.filter(it => mayStandFor(name, it[0] ?? '')).map(it => it.slice(1));
    if (rest.length === 0) continue;
    const there = await stat(join(folder, name)).catch(() => undefined);
    if (!there?.isDirectory()) {
      if (rest.some(it => it.length === 0)) found.push(name);
      continue;
    }
    const below = await expandNames(
      join(folder, name),
      rest.filter(it => it.length > 0),
    );
    found.push(...below.map(it => `${name}/${it}`));
  }
  return found;
}

async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = [];
  try {
    for await (const { name } of await opendir(folder)) {
      names.push(name);
      if (names.length >= MOST_NAMES) break;
    }
  } catch {
    // What cannot be listed cannot be read by a client of this person either.
  }
  return names.sort();
}
