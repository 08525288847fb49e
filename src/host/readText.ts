import { MAX_LENGTH } from '../engine';
import { type Decoded, decode } from './decode';
import { readBounded } from './readBounded';
import { whyNot } from './whyNot';

/** Most bytes that are read: what `MAX_LENGTH` UTF-16 units can take at most. */
const MOST_BYTES = 3 * MAX_LENGTH;

/** A config file's text. Never throws, never reads more than the engine would take. */
export async function readText(path: string): Promise<Decoded> {
  try {
    return decode(await readBounded(path, MOST_BYTES, '1 MiB'));
  } catch (error) {
    return { refused: whyNot(error) };
  }
}
