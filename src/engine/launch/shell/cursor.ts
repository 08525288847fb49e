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

/** Whether a unit parts words on one line. */
export const isBlank = (unit: string | undefined): boolean => unit === ' ' || unit === '\t' || unit === '\r';

/** How long what parts two words is, here: a blank, or `$IFS` outside quotes, which stands for one. */
export function gapAt(value: string, at: number): number {
  if (isBlank(value[at])) return 1;
  return value.startsWith('IFS', at + 1) || value.startsWith('{IFS', at + 1)
    ? (SEPARATOR.exec(value.slice(at, at + 40))?.[0].length ?? 0)
    : 0;
}

/** `$9` behind it is empty, and ends its name. */
const SEPARATOR = /^\$(?:IFS\b|\{IFS(?:[:%#][^{}]{0,20})?\})(?:\$\d)?/;

/** A text that is spelled otherwise than it reads, such as `\x41`: every unit of it stands in the same place. */
export function spelled(place: Text, value: string): Text {
  const { start, end } = place.range;
  return { value, range: place.range, offsets: [...Array.from({ length: value.length }, () => start), end] };
}
