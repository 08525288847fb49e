/** What was learned from disk before the run. Plain data; rules never look for themselves. */
export interface Facts {
  /** Versions that the folder's lock files hold, by `ecosystem:name`. */
  readonly locked: Readonly<Record<string, LockedVersion>>;
  /** The home folder of the person, `/`-separated, where known: to tell it from other absolute paths. */
  readonly home?: string;
  /** The absolute path of the scanned folder, `/`-separated, where known. */
  readonly folder?: string;
}

/** A version that a lock file holds. */
export interface LockedVersion {
  readonly version: string;
  /** The lock file's path, to say where the version comes from. */
  readonly from: string;
}

export const NO_FACTS: Facts = { locked: {} };
