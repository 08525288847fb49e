import type { Text } from '../text/text';
import type { Elsewhere, Flag, Wrapper } from './launch';
import { lastValue, type OptionTable, readOptions } from './options';
import type { Runner, Started, Words } from './runner';
import { leadingAssignments } from './shell/builder';
import { parsePosix } from './shell/posix';

/** A wrapper of the plain sort: options, some words of its own, and then the command. */
export interface Prefix extends OptionTable {
  readonly kind: Wrapper['kind'];
  /** Words of its own before the command, such as the duration of `timeout`. */
  readonly skip?: number;
  /** The last of the words it skips names the machine, container, folder or user. */
  readonly target?: boolean;
  /** Its command must come first, such as `run` in `pixi run`; several may stand in one string, as `env exec`. */
  readonly after?: readonly string[];
  /** Options whose value is a whole shell line, in place of a command. */
  readonly line?: readonly string[];
  /** `NAME=value` before the command sets a variable. */
  readonly assigns?: boolean;
  /** After an option that is not in its tables, the words up to a `--` are its own too. */
  readonly dashes?: boolean;
  readonly elsewhere?: Elsewhere;
}

/** Reads a wrapper of the plain sort. */
export function prefixReader(prefix: Prefix): Runner['read'] {
  return ([program, ...words]: Words): Started | undefined => {
    const own = ownWords(words, prefix);
    if (!own) return undefined;
    const { flags, target, rest } = own;
    const wrapper: Wrapper = { name: program, kind: prefix.kind, flags, ...(target && { target }) };
    const place = { wrapper, ...(prefix.elsewhere && { elsewhere: prefix.elsewhere }) };
    const line = lastValue(flags, ...(prefix.line ?? []));
    if (line) return { kind: 'shell-line', ...place, commands: parsePosix(line) };
    const { assignments, command } = prefix.assigns ? leadingAssignments(rest) : { assignments: [], command: rest };
    return command.length ? { kind: 'command', ...place, words: command, launch: { assignments } } : undefined;
  };
}

interface OwnWords {
  readonly flags: readonly Flag[];
  readonly target?: Text | undefined;
  readonly rest: readonly Text[];
}

function ownWords(words: readonly Text[], prefix: Prefix): OwnWords | undefined {
  const before = readOptions(words, prefix);
  const { after, skip = 0 } = prefix;
  const verb = after?.find(it => it.split(' ').every((word, index) => before.rest[index]?.value === word));
  if (after && verb === undefined) return undefined;
  const read = verb === undefined ? before : readOptions(before.rest.slice(verb.split(' ').length), prefix);
  const flags = verb === undefined ? before.flags : [...before.flags, ...read.flags];
  const dashes = prefix.dashes && !read.ended && isUnknown(flags.at(-1), prefix) ? dashesIn(read.rest) : -1;
  if (dashes >= 0) return { flags, rest: read.rest.slice(dashes + 1) };
  if (skip === 0) return { flags, rest: read.rest };
  const inner = readOptions(read.rest.slice(skip), prefix);
  return {
    flags: [...flags, ...inner.flags],
    target: prefix.target ? read.rest[skip - 1] : undefined,
    rest: inner.rest,
  };
}

const dashesIn = (words: readonly Text[]): number => words.findIndex(it => it.value === '--');

/** Whether the word after this option may be its value after all. */
const isUnknown = (flag: Flag | undefined, { switches }: Prefix): boolean =>
  flag !== undefined && !flag.value && !switches?.has(flag.name.value);
