import { joined } from '../text/text';
import { allValues, type OptionTable, readOptions } from './options';
import type { Runner, Started, Words } from './runner';

/** A program that runs code: of the command line, or of a file. */
export interface Interpreter extends OptionTable {
  readonly language: string;
  /** Options whose value is code. They stand in `values` too. */
  readonly code: readonly string[];
  /** Options whose value is the file that runs. */
  readonly file?: readonly string[];
}

/** Reads a program that runs code. Code given piece by piece, as with several `-e`, counts as one. */
export function interpreterReader(interpreter: Interpreter): Runner['read'] {
  return ([, ...words]: Words): Started => {
    const { flags, rest } = readOptions(words, interpreter);
    const [first, ...more] = allValues(flags, ...interpreter.code);
    if (first) {
      const inline = { language: interpreter.language, code: joined([first, ...more]) };
      return { kind: 'launch', launch: { flags, inline, args: rest } };
    }
    const file = allValues(flags, ...(interpreter.file ?? [])).at(-1);
    if (file) return { kind: 'launch', launch: { flags, script: file, args: rest } };
    const [script, ...args] = rest;
    return { kind: 'launch', launch: { flags, ...(script && { script }), args } };
  };
}
