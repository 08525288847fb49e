import type { Wrapper } from './launch';
import { type OptionTable, readOptions } from './options';
import type { Runner, Started, Words } from './runner';

/** A wrapper of the plain sort: options, some words of its own, and then the command. */
export interface Prefix extends OptionTable {
  readonly kind: Wrapper['kind'];
  /** Words of its own before the command, such as the duration of `timeout`. */
  readonly skip?: number;
  /** Its command must come first, such as `run` in `pixi run`. */
  readonly after?: readonly string[];
}

/** Reads a wrapper of the plain sort. */
export function prefixReader(prefix: Prefix): Runner['read'] {
  return ([program, ...words]: Words): Started | undefined => {
    const before = readOptions(words, prefix);
    const [command, ...after] = before.rest;
    const read = prefix.after ? readOptions(after, prefix) : before;
    if (prefix.after && !prefix.after.includes(command?.value ?? '')) return undefined;
    const rest = read.rest.slice(prefix.skip ?? 0);
    if (rest.length === 0) return undefined;
    const flags = prefix.after ? [...before.flags, ...read.flags] : before.flags;
    return { kind: 'command', wrapper: { name: program, kind: prefix.kind, flags }, words: rest };
  };
}
