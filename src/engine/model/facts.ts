import { registryName } from './catalogue';

/** What was learned from disk before the run. Plain data; rules never look for themselves. */
export interface Facts {
  /** Versions that the folder's lock files hold, by `ecosystem:name`. */
  readonly locked: Readonly<Record<string, LockedVersion>>;
  /** The home folder of the person, `/`-separated, where known: to tell it from other absolute paths. */
  readonly home?: string;
  /** The absolute path of the scanned folder, `/`-separated, where known. */
  readonly folder?: string;
  /** The link that this file was found through. */
  readonly link?: LinkFact;
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

export const NO_FACTS: Facts = { locked: {} };

/** The version of a package that the folder's lock files hold. */
export function lockedVersion({ locked }: Facts, ecosystem: string, name: string): LockedVersion | undefined {
  const key = `${ecosystem}:${registryName(ecosystem, name)}`;
  return Object.hasOwn(locked, key) ? locked[key] : undefined;
}
