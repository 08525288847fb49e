import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import {
  type ConfigFile,
  type FileReport,
  LOCK_FORMATS,
  type LockedVersion,
  registryName,
  type Versions,
} from '../engine';
import { type Registries, registriesIn } from './folderRegistries';
import { readBounded } from './readBounded';
import { isMissing, whyNot } from './whyNot';

/** Larger lock files exist, but then reading them takes longer than a person waits for a hint. */
const MOST_BYTES = 24 * 1024 * 1024;

/** What lock files say about the packages asked for, and which of them could not be read. */
export interface Locked {
  readonly locked: Readonly<Record<string, LockedVersion>>;
  /** Where the folder's own settings take packages from. */
  readonly registries: Registries;
  readonly notRead: readonly { readonly file: string; readonly why: string }[];
}

type LockRead = { readonly versions: Versions } | { readonly why: string } | undefined;

/** The packages that the servers of a config file start, as `ecosystem:name`: what to ask the lock files for. */
export const packagesOf = ({ servers }: FileReport): Set<string> =>
  new Set(servers.flatMap(({ package: it }) => (it ? [`${it.ecosystem}:${registryName(it.ecosystem, it.name)}`] : [])));

/** Lock files of one scan: each is read once, however many config files stand above it. */
export class LockFiles {
  readonly #read = new Map<string, Promise<LockRead>>();
  readonly #top: string;

  /** `top`: the scanned folder, absolute. Nothing outside it is read. */
  constructor(top: string) {
    this.#top = top;
  }

  /**
   * Versions of the packages asked for (`npm:name`, `pypi:name`), from the lock files nearest to a config file: beside
   * it, then in each folder above up to the scanned one. Never throws.
   */
  async versionsFor(configFile: string, wanted: ReadonlySet<string>): Promise<Locked> {
    const locked: Record<string, LockedVersion> = Object.create(null);
    const notRead: { file: string; why: string }[] = [];
    const folders = this.#foldersAbove(dirname(configFile));
    const places = folders.flatMap(folder => Object.entries(LOCK_FORMATS).map(it => [folder, ...it] as const));
    for (const [folder, name, { ecosystem }] of places) {
      const open = [...wanted].filter(it => it.startsWith(`${ecosystem}:`) && !Object.hasOwn(locked, it));
      if (open.length === 0) continue;
      const file = join(folder, name);
      const from = this.#pathOf(file);
      const found = await this.#readOnce(file, name);
      if (found && 'why' in found) notRead.push({ file: from, why: found.why });
      else if (found) Object.assign(locked, versionsIn(found.versions, open, from));
    }
    const registries = await registriesIn(folders, it => this.#pathOf(it));
    return { locked, registries, notRead };
  }

  #pathOf(file: string): string {
    return relative(this.#top, file).split(sep).join('/');
  }

  #foldersAbove(start: string): string[] {
    const below = relative(this.#top, start);
    if (below.split(sep)[0] === '..' || isAbsolute(below)) return [];
    const names = below === '' ? [] : below.split(sep);
    return names.map((_, index) => join(this.#top, ...names.slice(0, names.length - index))).concat(this.#top);
  }

  #readOnce(file: string, name: string): Promise<LockRead> {
    const known = this.#read.get(file);
    if (known) return known;
    const reading = readLock(file, name);
    this.#read.set(file, reading);
    return reading;
  }
}

/** The versions of some packages, `ecosystem:name`, as far as a lock file has them. */
function versionsIn(versions: Versions, packages: readonly string[], from: string): Record<string, LockedVersion> {
  const known = packages.map(it => [it, versions.get(it.slice(it.indexOf(':') + 1))] as const);
  return Object.fromEntries(known.flatMap(([key, version]) => (version ? [[key, { version, from }]] : [])));
}

async function readLock(path: string, name: string): Promise<LockRead> {
  try {
    const text = Buffer.from(await readBounded(path, MOST_BYTES, '24 MiB')).toString('utf8');
    const versions = LOCK_FORMATS[name]?.read(text);
    return versions ? { versions } : { why: 'it is no lock file of its kind' };
  } catch (error) {
    return isMissing(error) ? undefined : { why: whyNot(error) };
  }
}

/** A config file to judge, and where it lies on this machine. */
export interface Placed {
  readonly config: ConfigFile;
  readonly file: string;
}

/**
 * The config files of one folder with what its lock files say about the packages they start, and the lock files that
 * could not be read. `judged`: the same files, judged once without; they tell what to look for.
 */
export async function withLockedVersions(
  top: string,
  files: readonly Placed[],
  judged: readonly FileReport[],
): Promise<{ readonly files: readonly ConfigFile[]; readonly notRead: Locked['notRead'] }> {
  const locks = new LockFiles(top);
  const reports = new Map(judged.map(it => [it.uri, it]));
  const read = await Promise.all(
    files.map(async ({ config, file }) => {
      const report = reports.get(config.uri);
      const found = report && (await locks.versionsFor(file, packagesOf(report)));
      const facts = { ...config.facts, locked: found?.locked ?? {}, ...(found && { registries: found.registries }) };
      return { config: { ...config, facts }, notRead: found?.notRead ?? [] };
    }),
  );
  const notRead = new Map(read.flatMap(it => it.notRead.map(lock => [lock.file, lock] as const)));
  return { files: read.map(it => it.config), notRead: [...notRead.values()] };
}
