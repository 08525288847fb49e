import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { MAX_LENGTH } from '../engine';
import { type Decoded, decode } from './decode';

/** Most bytes that are read: what `MAX_LENGTH` UTF-16 units can take at most. */
const MOST_BYTES = 3 * MAX_LENGTH;

/** Not to wait for a pipe that nobody writes to; Windows has no such flag. */
const READING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A config file's text. Never waits for a pipe or a device, never reads more than the engine would take. */
export async function readText(path: string): Promise<Decoded> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, READING);
    const found = await file.stat();
    if (!found.isFile()) return { refused: 'it is not an ordinary file' };
    if (found.size > MOST_BYTES) return { refused: 'it is larger than 1 MiB' };
    return decode(await file.readFile());
  } catch (error) {
    return { refused: whyNot(error) };
  } finally {
    await file?.close();
  }
}

/** A system error in plain words; its code where there are none. */
export function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return WORDS.get(code) ?? `the system says ${code}`;
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'reading it is not allowed'],
  ['EPERM', 'reading it is not allowed'],
  ['ENOENT', 'it does not exist'],
  ['ELOOP', 'its links go round in a circle'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'it does not exist'],
  ['ENAMETOOLONG', 'its path is too long'],
  ['ENXIO', 'it is not an ordinary file'],
]);
