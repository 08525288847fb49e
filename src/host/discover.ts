import { lstat, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { clients, configsBelow, type LinkFact, mayBeConfigIn, recognise, type Scope } from '../engine';
import { expandNames } from './expandNames';
import { linkFact } from './linkFact';
import { SKIPPED, type Walked, walk } from './walk';

/** A config file on disk, not read yet. */
export interface FoundFile {
  /** Absolute, as this system writes it. */
  readonly file: string;
  /** Relative to the folder searched, `/`-separated. */
  readonly path: string;
  readonly scope: Scope;
  /** Clients that read it because of where the searched folder itself lies. */
  readonly clients?: readonly string[];
  /** The link that it was found through. */
  readonly link?: LinkFact;
}

/** What a search found, and where it did not look. */
export interface Found extends Walked {
  readonly files: readonly FoundFile[];
}

/** How to search. */
export interface Looking {
  readonly stop?: AbortSignal | undefined;
  readonly progress?: ((entries: number) => void) | undefined;
}

/** The config files of a folder, in the order of their paths. Follows a link only to a config file or its folder. */
export async function discover(root: string, looking: Looking = {}): Promise<Found> {
  return searchBelow(root, '', looking);
}

/**
 * The config files at or below one place of a searched folder, as searching all of the folder would find them.
 * Nothing where the place does not exist (any more).
 */
export async function discoverPart(root: string, place: string, looking: Looking = {}): Promise<Found> {
  const path = relative(root, place).split(sep).join('/');
  if (path === '') return discover(root, looking);
  const names = path.split('/');
  if (names[0] === '..' || names.some(it => SKIPPED.has(it))) return { files: [], notChecked: [] };
  for (let taken = 1; taken <= names.length; taken++) {
    const part = names.slice(0, taken).join('/');
    const there = await lstat(join(root, part)).catch(() => undefined);
    if (!there) return { files: [], notChecked: [] };
    if (!there.isSymbolicLink()) continue;
    const { files } = await followed(root, part);
    return { files: files.filter(it => it.path === path || it.path.startsWith(`${path}/`)), notChecked: [] };
  }
  const { files } = await searchBelow(root, path, looking);
  return { files, notChecked: [] };
}

async function searchBelow(root: string, start: string, { stop, progress }: Looking): Promise<Found> {
  const paths: string[] = [];
  const links: string[] = [];
  const wantsIn = (folder: string) => mayBeConfigIn(folder, clients);
  const isFolder = start === '' || (await stat(join(root, start)).catch(() => undefined))?.isDirectory();
  if (!isFolder) return { files: placedIn(root)(start), notChecked: [] };
  const { notChecked } = await walk(
    { root, stop, progress, wantsIn, take: path => paths.push(path), link: path => links.push(path) },
    start,
  );
  const found = await Promise.all(links.map(it => followed(root, it)));
  const files = [...paths.flatMap(placedIn(root)), ...found.flatMap(it => it.files)];
  const left = found.filter(it => it.isOther).length;
  const others = {
    what: `Links to folders: ${left}`,
    why: 'only links to config files and their folders are followed',
  };
  return { files: files.sort(byPath), notChecked: left > 0 ? [...notChecked, others] : notChecked };
}

const byPath = (a: FoundFile, b: FoundFile): number => (a.path < b.path ? -1 : 1);

/** Config files by their paths; the searched folder itself may be the one that a client keeps its config in. */
function placedIn(root: string): (path: string) => FoundFile[] {
  const name = basename(root);
  const isOfClient = configsBelow(name, clients).length > 0;
  return path => {
    const found = { file: join(root, path), path, scope: 'workspace' as const };
    const { readers } = recognise(path, 'workspace', clients);
    const here = isOfClient ? recognise(`${name}/${path}`, 'workspace', clients).readers : [];
    if (readers.length === 0 && here.length === 0) return [];
    return [here.length > 0 && here.join() !== readers.join() ? { ...found, clients: here } : found];
  };
}

/** A linked config file is read as clients read it; of a linked folder only what a client would look for in it. */
async function followed(root: string, path: string): Promise<{ files: FoundFile[]; isOther?: boolean }> {
  const target = await stat(join(root, path)).catch(() => undefined);
  const isFolder = target?.isDirectory() === true;
  const wanted = isFolder ? configsBelow(path, clients) : [];
  if (isFolder && wanted.length === 0) return { files: [], isOther: true };
  const paths = isFolder ? (await expandNames(join(root, path), wanted)).map(it => `${path}/${it}`) : [path];
  const files = paths.flatMap(placedIn(root));
  if (files.length === 0) return { files };
  const link = await linkFact(root, path);
  return { files: files.map(it => ({ ...it, link })) };
}
