import { readdir } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { isAbsolute, join, parse, relative, sep } from 'node:path';
import { type ClientFormat, clients, type Platform, type Scope, spelledOut } from '../engine';
import type { FoundFile } from './discover';
import { exists } from './exists';
import { fromHome } from './homeFolder';
import { movedPlaces } from './movedPlaces';

const PLATFORMS: Readonly<Partial<Record<NodeJS.Platform, Platform>>> = {
  linux: 'linux',
  darwin: 'macos',
  win32: 'windows',
};

/** Most names that stand for one `*`: profiles, extensions. */
const MOST_NAMES = 500;

/** Where a file outside all folders may lie: names below a folder, `*` in one of them for any text. */
export interface Place {
  readonly folder: string;
  readonly names: readonly string[];
  readonly scope: Scope;
  readonly clients?: readonly string[];
}

/** What lies at some places, and the names to watch in each folder of them that is there. */
export interface Surveyed {
  readonly files: readonly FoundFile[];
  readonly watched: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Where this person's own config files may lie, and an administrator's. */
export function userPlaces(home = homedir(), environment: Environment = process.env): Place[] {
  const here = PLATFORMS[platform()] ?? 'linux';
  const places = new Map<string, Place>();
  for (const { locations } of Object.values(clients as Readonly<Record<string, ClientFormat>>)) {
    for (const { scope, base, path, platforms } of locations) {
      if (scope === 'workspace' || (platforms && !platforms.includes(here))) continue;
      for (const spelled of spelledOut(path)) {
        const whole = base === 'system' ? spelled : join(base === 'config' ? configFolder(here, home) : home, spelled);
        places.set(whole, placeOf(whole, scope, home));
      }
    }
  }
  const moved = movedPlaces(clients, here, environment).filter(it => !places.has(it.path));
  return [...places.values(), ...moved.map(it => ({ ...placeOf(it.path, it.scope, home), clients: it.clients }))];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** From the home folder, so that folders which are not there yet can be watched for; else from the top. */
function placeOf(path: string, scope: Scope, home: string): Place {
  const below = relative(home, path).split(sep);
  if (below[0] !== '..' && !isAbsolute(below.join(sep))) return { folder: home, names: below, scope };
  const { root } = parse(path);
  return { folder: root, names: path.slice(root.length).split(/[/\\]/), scope };
}

/** This person's own config files that exist, and an administrator's. */
export const findUserFiles = async (home = homedir()): Promise<readonly FoundFile[]> =>
  (await survey(userPlaces(home), home)).files;

/** Looks at places one name after the other, each folder once, and not below what is not there. */
export async function survey(places: readonly Place[], home: string): Promise<Surveyed> {
  const files = new Map<string, FoundFile>();
  const watched = new Map<string, Set<string>>();
  const known = new Map<string, Promise<boolean>>();
  const isThere = (path: string): Promise<boolean> => {
    const before = known.get(path) ?? exists(path);
    known.set(path, before);
    return before;
  };
  const look = async (folder: string, { names: [name = '', ...rest], ...place }: Place): Promise<void> => {
    const watching = watched.get(folder) ?? new Set();
    watched.set(folder, watching.add(name));
    const found = name.includes('*') ? await namesLike(folder, name) : [name];
    await Promise.all(
      found.map(async it => {
        const path = join(folder, it);
        if (!(await isThere(path))) return;
        if (rest.length > 0) return look(path, { ...place, names: rest });
        const { scope, clients: readers } = place;
        files.set(path, { file: path, path: fromHome(path, home), scope, ...(readers && { clients: readers }) });
      }),
    );
  };
  await Promise.all(places.map(async it => (await isThere(it.folder)) && look(it.folder, it)));
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), watched };
}

async function namesLike(folder: string, pattern: string): Promise<string[]> {
  const [start = '', end = ''] = pattern.split('*');
  const names = await readdir(folder).catch(() => []);
  return names.filter(it => it.startsWith(start) && it.endsWith(end)).slice(0, MOST_NAMES);
}

function configFolder(here: Platform, home: string): string {
  if (here === 'windows') return process.env.APPDATA ?? join(home, 'AppData', 'Roaming');
  if (here === 'macos') return join(home, 'Library', 'Application Support');
  return process.env.XDG_CONFIG_HOME || join(home, '.config');
}
