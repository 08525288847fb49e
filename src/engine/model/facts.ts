import { registryName } from './known/catalogue';

/** What was learned from disk before the run. Plain data; rules never look for themselves. */
export interface Facts {
  /** Versions that the folder's lock files hold, by `ecosystem:name`. */
  readonly locked: Readonly<Record<string, LockedVersion>>;
  /** Registries that files of the folder name, by who reads them: `npm:`, `npm:@scope`, `bun:`, `yarn:`, `uv:1` … */
  readonly registries?: Readonly<Record<string, FolderRegistry>>;
  /** The home folder of the person, `/`-separated, where known: to tell it from other absolute paths. */
  readonly home?: string;
  /** The absolute path of the scanned folder, `/`-separated, where known. */
  readonly folder?: string;
  /** The link that this file was found through. */
  readonly link?: LinkFact;
}

/** A registry that a file of the folder names. */
export interface FolderRegistry {
  readonly address: string;
  /** The file's path, to say where it comes from. */
  readonly from: string;
}

/** A link to a config file, or to a folder that holds one. */
export interface LinkFact {
  /** The link itself, relative to the scanned folder. */
  readonly at: string;
  /** What it leads to in the end: relative to the scanned folder, or absolute where that lies outside; `/`-separated. */
  readonly target: string;
  readonly outside: boolean;
}

/** A version that a lock file holds. */
export interface LockedVersion {
  readonly version: string;
  /** The lock file's path, to say where the version comes from. */
  readonly from: string;
}

/** Nothing was looked for. */
export const NO_FACTS: Facts = { locked: {} };

/** The version of a package that the folder's lock files hold. */
export function lockedVersion({ locked }: Facts, ecosystem: string, name: string): LockedVersion | undefined {
  const key = `${ecosystem}:${registryName(ecosystem, name)}`;
  return Object.hasOwn(locked, key) ? locked[key] : undefined;
}

/**
 * The registries that files of the folder name for a package, or for all that `uv` installs. `reader`: who reads them.
 * A scope's own registry comes first. Source: documentation of npm (scope), Bun, Yarn and uv.
 */
export function folderRegistries({ registries = {} }: Facts, reader: string, name: string): readonly FolderRegistry[] {
  if (reader === 'uv')
    return Object.entries(registries).flatMap(([key, registry]) => (key.startsWith('uv:') ? [registry] : []));
  const scope = name.startsWith('@') ? name.slice(0, Math.max(0, name.indexOf('/'))) : '';
  // Bun reads npm's file as well.
  const readers = reader === 'bun' ? ['bun', 'npm'] : [reader];
  const key = readers.flatMap(it => [`${it}:${scope}`, `${it}:`]).find(it => Object.hasOwn(registries, it));
  const found = key === undefined ? undefined : registries[key];
  return found ? [found] : [];
}
