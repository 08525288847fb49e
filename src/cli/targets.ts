import { stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { clients, recognise, shown } from '../engine';
import type { FoundFile } from '../host/discover';
import { readersOfNamed } from '../host/namedFile';
import { whyNot } from '../host/whyNot';
import { CannotRun } from './usage';

/** What a path on the command line names: a folder to search, or one config file. */
export type Target =
  | { readonly kind: 'folder'; readonly folder: string; readonly base: string }
  | { readonly kind: 'file'; readonly file: FoundFile };

/** The paths given, or the current folder. Paths in the report are relative to the one folder, or to where they meet. */
export async function targetsOf(paths: readonly string[], client: string | undefined): Promise<Target[]> {
  const given = paths.length > 0 ? paths : ['.'];
  const kinds = await Promise.all(given.map(kindOf));
  const whole = given.map(it => resolve(it));
  const [only] = whole;
  const base = only !== undefined && whole.length === 1 && kinds[0] === 'folder' ? only : meetingPoint(whole);
  return whole.map((it, index) =>
    kinds[index] === 'folder' ? { kind: 'folder', folder: it, base } : fileTarget(it, base, client),
  );
}

async function kindOf(path: string): Promise<'folder' | 'file'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    throw new CannotRun(`Cannot read ${shown(path)}: ${whyNot(error)}`);
  }
}

function fileTarget(file: string, base: string, client: string | undefined): Target {
  const path = slashed(relative(base, file));
  if (client !== undefined) return { kind: 'file', file: { file, path, scope: 'workspace', clients: [client] } };
  const named = readersOfNamed(file);
  if (!named) throw new CannotRun(`No known client reads ${shown(path)}; say whose file it is with --client ID`);
  const { scope, readers } = named;
  const isSaid = recognise(path, scope, clients).readers.join() === readers.join();
  return { kind: 'file', file: { file, path, scope, ...(!isSaid && { clients: readers }) } };
}

/** The current folder where everything lies in it, or else the deepest folder that holds everything. */
function meetingPoint(paths: readonly string[]): string {
  const here = process.cwd();
  const holdsAll = (folder: string) => paths.every(it => isInside(folder, it));
  if (holdsAll(here)) return here;
  let folder = dirname(paths[0] ?? here);
  while (!holdsAll(folder) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

const isInside = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** A path as reports write it. */
export const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));
