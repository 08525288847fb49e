import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, isAbsolute, join, normalize } from 'node:path';
import { discover, type Found, type Looking } from './discover';
import { fromHome } from './homeFolder';
import { readersOfNamed } from './namedFile';
import { whyNot } from './whyNot';

/** The place that a setting names: an absolute path, or one that begins with `~/`. */
export function extraPlace(path: string, home = homedir()): string | undefined {
  if (path === '~' || /^~[/\\]/.test(path)) return join(home, path.slice(1));
  return isAbsolute(path) ? normalize(path) : undefined;
}

/** The config files of a folder that the person named, or the one file. Its paths say where they lie. */
export async function findExtra(place: string, looking: Looking, home = homedir()): Promise<Found> {
  const what = fromHome(place, home);
  try {
    if ((await stat(place)).isDirectory()) return await discover(place, looking);
  } catch (error) {
    return { files: [], notChecked: [{ what, why: whyNot(error) }] };
  }
  const named = readersOfNamed(place);
  if (!named) return { files: [], notChecked: [{ what, why: 'no known client reads a file of this name' }] };
  return {
    files: [{ file: place, path: basename(place), scope: named.scope, clients: named.readers }],
    notChecked: [],
  };
}
