import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { clients, recognise, type Scope } from '../engine';
import { whyNot } from './readText';

/** A config file on disk, not read yet. */
export interface FoundFile {
  /** Absolute, as this system writes it. */
  readonly file: string;
  /** Relative to the folder searched, `/`-separated. */
  readonly path: string;
  readonly scope: Scope;
  /** Clients that read it because of where the searched folder itself lies. */
  readonly clients?: readonly string[];
}

/** What a search found, and where it did not look. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly notChecked: readonly { readonly what: string; readonly why: string }[];
}

/** Folders that hold other people's code or built things: no client opens a config there. */
export const SKIPPED: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  '.jj',
  'node_modules',
  '.venv',
  '__pycache__',
]);

const MOST_ENTRIES = 500_000;
const DEEPEST = 64;

interface Search {
  readonly root: string;
  readonly files: FoundFile[];
  readonly unread: { readonly what: string; readonly why: string }[];
  readonly visited: Set<string>;
  readonly stop: AbortSignal | undefined;
  entries: number;
  skipped: number;
}

/** The config files of a folder, in the order of their paths. Follows a link only to a config file or its folder. */
export async function discover(root: string, stop?: AbortSignal): Promise<Found> {
  const search: Search = { root, files: [], unread: [], visited: new Set(), stop, entries: 0, skipped: 0 };
  await walk(search, '', 0);
  const notChecked = [...search.unread];
  if (search.skipped > 0)
    notChecked.push({ what: `${search.skipped} folders such as node_modules`, why: 'no client reads configs there' });
  if (search.entries > MOST_ENTRIES)
    notChecked.push({ what: 'The rest of this folder', why: `it holds more than ${MOST_ENTRIES} files` });
  return { files: search.files.sort((a, b) => (a.path < b.path ? -1 : 1)), notChecked };
}

async function walk(search: Search, folder: string, depth: number): Promise<void> {
  if (search.stop?.aborted || search.entries > MOST_ENTRIES) return;
  const listed = await list(search, folder, depth);
  search.entries += listed.length;
  await Promise.all(
    listed.map(entry => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return enter(search, entry.name, path, depth);
      if (entry.isSymbolicLink()) return follow(search, entry.name, path, depth);
      return take(search, path);
    }),
  );
}

async function list(search: Search, folder: string, depth: number): Promise<Dirent[]> {
  try {
    if (depth > DEEPEST) throw new RangeError('too deep');
    return await readdir(join(search.root, folder), { withFileTypes: true });
  } catch (error) {
    const why = error instanceof RangeError ? `it lies more than ${DEEPEST} folders deep` : whyNot(error);
    search.unread.push({ what: folder || '.', why });
    return [];
  }
}

function enter(search: Search, name: string, path: string, depth: number): Promise<void> | undefined {
  if (!SKIPPED.has(name)) return walk(search, path, depth + 1);
  search.skipped += 1;
  return undefined;
}

function take(search: Search, path: string): void {
  const { readers } = recognise(path, 'workspace', clients);
  const here = readersInside(search.root, path);
  if (readers.length === 0 && here.length === 0) return;
  const found = { file: join(search.root, path), path, scope: 'workspace' as const };
  const sayMore = here.length > 0 && here.join() !== readers.join();
  search.files.push(sayMore ? { ...found, clients: here } : found);
}

/** For a search that starts in a client's own folder, such as `.cursor`: who reads the file because of that. */
function readersInside(root: string, path: string): readonly string[] {
  const name = basename(root);
  return CONFIG_FOLDERS.has(name.toLowerCase()) ? recognise(`${name}/${path}`, 'workspace', clients).readers : [];
}

/** A linked config file is read as clients read it; a linked folder only where a client keeps its config in one. */
async function follow(search: Search, name: string, path: string, depth: number): Promise<void> {
  const target = await stat(join(search.root, path)).catch(() => undefined);
  if (!target?.isDirectory()) return take(search, path);
  if (!CONFIG_FOLDERS.has(name.toLowerCase())) return undefined;
  const real = await realpath(join(search.root, path)).catch(() => path);
  if (search.visited.has(real)) return undefined;
  search.visited.add(real);
  return walk(search, path, depth + 1);
}

/** Names of folders that clients keep workspace files in, such as `.cursor`. */
const CONFIG_FOLDERS: ReadonlySet<string> = new Set(
  Object.values(clients)
    .flatMap(it => it.locations.filter(at => at.scope === 'workspace').flatMap(at => at.path.split('/').slice(0, -1)))
    .map(it => it.toLowerCase()),
);
