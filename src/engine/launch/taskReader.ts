import type { WordSet } from '../text/wordSet';
import type { Task } from './launch';
import { type OptionTable, readOptions } from './options';
import type { Runner, Started, Words } from './runner';

/** A program that runs what a file of the folder says. */
export interface TaskRunner extends OptionTable {
  /** The file that says it, as people know it. */
  readonly file: Task['file'];
  /** Commands before the name of the task, any of them: `run` in `npm run serve`. Left out, the name comes at once. */
  readonly after?: readonly string[];
  /** The file says but one thing: no name follows, as in `cargo run`. */
  readonly nameless?: boolean;
  /** Words that are commands of its own, and no tasks. */
  readonly not?: WordSet;
}

/** Reads a program that runs what a file of the folder says. */
export function taskReader(runner: TaskRunner): Runner['read'] {
  return ([, ...words]: Words): Started | undefined => {
    const before = readOptions(words, runner);
    const [command, ...following] = before.rest;
    if (runner.after && !runner.after.includes(command?.value ?? '')) return undefined;
    const read = runner.after ? readOptions(following, runner) : { flags: [], rest: before.rest };
    const flags = [...before.flags, ...read.flags];
    if (runner.nameless) return { kind: 'launch', launch: { flags, task: { file: runner.file }, args: read.rest } };
    const [name, ...args] = read.rest;
    if (name && runner.not?.has(name.value)) return undefined;
    return { kind: 'launch', launch: { flags, task: { file: runner.file, ...(name && { name }) }, args } };
  };
}
