import { readBounded } from './readBounded';

const MOST_BYTES = 256 * 1024;

/** A tool's own settings file; empty where it does not exist, is no ordinary file or is larger than 256 KiB. */
export async function readSmall(path: string): Promise<string> {
  try {
    return Buffer.from(await readBounded(path, MOST_BYTES, '256 KiB')).toString('utf8');
  } catch {
    return '';
  }
}
