import { readNpmLock } from './npmLock';
import { readPnpmLock } from './pnpmLock';
import { readUvLock } from './uvLock';
import { readYarnLock } from './yarnLock';

/** Versions by package name, as one lock file holds them. */
export type Versions = ReadonlyMap<string, string>;

/** How a kind of lock file is read: its text to versions. Nothing where it is no lock file of its kind. Never throws. */
export interface LockFormat {
  readonly ecosystem: 'npm' | 'pypi';
  readonly read: (text: string) => Versions | undefined;
}

/** Kinds of lock files by file name, the one that counts first. */
export const LOCK_FORMATS: Readonly<Record<string, LockFormat>> = {
  'package-lock.json': { ecosystem: 'npm', read: readNpmLock },
  'npm-shrinkwrap.json': { ecosystem: 'npm', read: readNpmLock },
  'pnpm-lock.yaml': { ecosystem: 'npm', read: readPnpmLock },
  'yarn.lock': { ecosystem: 'npm', read: readYarnLock },
  'uv.lock': { ecosystem: 'pypi', read: readUvLock },
};
