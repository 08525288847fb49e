import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { FoundFile } from './discover';
import { userPlaces } from './userFiles';

/**
 * Where this person's own config files may lie, with the one of the editor's profile in use: portable mode, profiles,
 * remote machines and other editors keep it elsewhere than usual.
 */
export function ownPlaces(profile: string, home = homedir()): FoundFile[] {
  const places = userPlaces(home).filter(it => !it.path.includes('*'));
  const file = join(profile, 'mcp.json');
  if (places.some(it => it.file === file)) return places;
  return [...places, { file, path: fromHome(file, home), scope: 'user', clients: ['vscode-user'] }];
}

/** Those of them that exist. */
export async function findOwnFiles(profile: string, home = homedir()): Promise<FoundFile[]> {
  const places = ownPlaces(profile, home);
  const there = await Promise.all(places.map(it => exists(it.file)));
  return places.filter((_, index) => there[index]);
}

/**
 * Names to watch, by folder. A folder that is not there yet is watched for from the one above it, and so is its
 * deletion; the home folder is only ever watched for names.
 */
export async function watchedNames(profile: string, home = homedir()): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = new Map<string, Set<string>>();
  for (const { file } of ownPlaces(profile, home)) {
    let place = file;
    do {
      const folder = dirname(place);
      names.set(folder, (names.get(folder) ?? new Set()).add(basename(place)));
      place = folder;
    } while (place !== home && dirname(place) !== place && dirname(place).startsWith(home));
  }
  const there = await Promise.all(
    [...names].map(async ([folder, it]) => ((await exists(folder)) ? [[folder, [...it]] as const] : [])),
  );
  return new Map(there.flat());
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** A path as people write it: `~/…` where it lies at home, always with `/`. */
function fromHome(path: string, home: string): string {
  const [slashed, top] = [path, home].map(it => it.replaceAll('\\', '/')) as [string, string];
  return slashed.startsWith(`${top}/`) ? `~${slashed.slice(top.length)}` : slashed;
}
