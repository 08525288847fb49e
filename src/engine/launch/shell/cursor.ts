import type { Text } from '../../text/text';
import type { ShellCommand } from './command';

/** Where the reading of a line has come to. */
export interface Cursor {
  readonly line: Text;
  at: number;
  depth: number;
}

/** Reads the commands up to a closing character, and past it. */
export type ReadNested = (cursor: Cursor, close: ')' | '`') => readonly ShellCommand[];

export const isBlank = (unit: string | undefined): boolean => unit === ' ' || unit === '\t' || unit === '\r';

/** A text that is spelled otherwise than it reads, such as `\x41`: every unit of it stands in the same place. */
export function spelled(place: Text, value: string): Text {
  const { start, end } = place.range;
  return { value, range: place.range, offsets: [...Array.from({ length: value.length }, () => start), end] };
}
