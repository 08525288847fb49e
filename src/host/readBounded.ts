import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Refusal } from './whyNot';

/** Not to wait for a pipe that nobody writes to; Windows has no such flag. */
const READING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** How much more than a file says it holds is asked for at a time. */
const SOME_MORE = 4096;

/**
 * The bytes of an ordinary file, at most `most` of them. Never waits for a pipe or a device, and believes no file that
 * says it is smaller than it is. `limit`: the bound as people read it.
 * @throws Refusal, or an error of the system; `whyNot` has words for both.
 */
export async function readBounded(path: string, most: number, limit: string): Promise<Uint8Array> {
  const file = await open(path, READING);
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new Refusal('it is not an ordinary file');
    const bytes = found.size > most ? undefined : await drained(file, found.size, most);
    if (!bytes) throw new Refusal(`it is larger than ${limit}`);
    return bytes;
  } finally {
    await file.close();
  }
}

/** All that a file gives; nothing where that is more than `most`. */
async function drained(file: FileHandle, said: number, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  for (let size = 0; size <= most; ) {
    const part = Buffer.allocUnsafe(Math.max(0, said - size) + SOME_MORE);
    const { bytesRead } = await file.read(part);
    if (bytesRead === 0) return parts.length === 1 ? parts[0] : Buffer.concat(parts);
    parts.push(part.subarray(0, bytesRead));
    size += bytesRead;
  }
  return undefined;
}
