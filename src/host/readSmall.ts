import { readFile, stat } from 'node:fs/promises';

const MOST_BYTES = 256 * 1024;

/** A tool's own settings file; empty where it does not exist, is no ordinary file or is larger than 256 KiB. */
export async function readSmall(path: string): Promise<string> {
  try {
    const found = await stat(path);
    return found.isFile() && found.size <= MOST_BYTES ? await readFile(path, 'utf8') : '';
  } catch {
    return '';
  }
}
