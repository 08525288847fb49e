import { access } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { join, normalize } from 'node:path';
import { type ClientFormat, clients, type Platform } from '../engine';
import type { FoundFile } from './discover';

const PLATFORMS: Readonly<Partial<Record<NodeJS.Platform, Platform>>> = {
  linux: 'linux',
  darwin: 'macos',
  win32: 'windows',
};

/** Where this person's own config files may lie, once each; `path` starts with `~/`. */
export function userPlaces(home = homedir()): FoundFile[] {
  const here = PLATFORMS[platform()] ?? 'linux';
  const places = new Map<string, FoundFile>();
  for (const { locations } of Object.values(clients as Readonly<Record<string, ClientFormat>>)) {
    for (const { scope, base, path, platforms } of locations) {
      if (scope === 'workspace' || (platforms && !platforms.includes(here))) continue;
      if (base === 'system') {
        places.set(path, { file: normalize(path), path, scope });
        continue;
      }
      const folder = base === 'config' ? configFolder(here, home) : home;
      const below = base === 'config' ? configPath(here) : '~';
      places.set(join(folder, path), { file: join(folder, path), path: `${below}/${path}`, scope });
    }
  }
  return [...places.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** This person's own config files that exist. */
export async function findUserFiles(home = homedir()): Promise<FoundFile[]> {
  const places = userPlaces(home);
  const there = await Promise.all(
    places.map(it =>
      access(it.file).then(
        () => true,
        () => false,
      ),
    ),
  );
  return places.filter((_, index) => there[index]);
}

function configFolder(here: Platform, home: string): string {
  if (here === 'windows') return process.env.APPDATA ?? join(home, 'AppData', 'Roaming');
  if (here === 'macos') return join(home, 'Library', 'Application Support');
  return process.env.XDG_CONFIG_HOME || join(home, '.config');
}

/** The same as people write it. */
function configPath(here: Platform): string {
  if (here === 'windows') return '~/AppData/Roaming';
  return here === 'macos' ? '~/Library/Application Support' : '~/.config';
}
