import { lstat, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { clients, recognise } from '../engine';
import { discover, type Found, type FoundFile, SKIPPED } from './discover';

const NOTHING: Found = { files: [], notChecked: [] };

/**
 * The config files at or below one place of a searched folder, as searching all of the folder would find them.
 * Nothing where the place does not exist (any more).
 */
export async function discoverPart(root: string, place: string, stop?: AbortSignal): Promise<Found> {
  const path = relative(root, place).split(sep).join('/');
  if (path === '') return discover(root, stop);
  if (path.split('/').some(it => SKIPPED.has(it))) return NOTHING;
  const there = await lstat(place).catch(() => undefined);
  if (!there) return NOTHING;
  if (there.isDirectory()) {
    const { files } = await discover(place, stop);
    return { files: files.map(it => placed(root, `${path}/${it.path}`) ?? it), notChecked: [] };
  }
  if (there.isSymbolicLink() && (await stat(place).catch(() => there)).isDirectory()) {
    const all = await discover(root, stop);
    return { files: all.files.filter(it => it.path.startsWith(`${path}/`)), notChecked: [] };
  }
  const file = placed(root, path);
  return { files: file ? [file] : [], notChecked: [] };
}

/** A config file by its path; the searched folder itself may be the one that a client keeps its config in. */
function placed(root: string, path: string): FoundFile | undefined {
  const found = { file: join(root, path), path, scope: 'workspace' as const };
  if (recognise(path, 'workspace', clients).readers.length > 0) return found;
  const { readers } = recognise(`${basename(root)}/${path}`, 'workspace', clients);
  return readers.length > 0 ? { ...found, clients: readers } : undefined;
}
