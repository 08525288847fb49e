import type { Text } from '../../text/text';
import { wordSet } from '../../text/wordSet';
import { has, readOptions } from '../options';
import { defineRunner } from '../runner';
import type { ShellCommand } from '../shell/command';
import { parsePosix } from '../shell/posix';

const TABLE = {
  clusters: true,
  values: wordSet('-o +o -O --rcfile --init-file -C --init-command'),
};

/** `sh`, `bash` and their like: `-c` takes a line, else a script runs. */
export default defineRunner({
  names: [
    'sh',
    'bash',
    'zsh',
    'dash',
    'ash',
    'ksh',
    'mksh',
    'fish',
    'csh',
    'tcsh',
    'rbash',
    'yash',
    'nu',
    'xonsh',
    'elvish',
  ],
  read: ([program, ...words]) => {
    const { flags, rest } = readOptions(words, TABLE);
    const [first, ...args] = rest;
    if (!first) return { kind: 'launch', launch: { flags } };
    if (!has(flags, '-c', '--command')) return { kind: 'launch', launch: { flags, script: first, args } };
    // Parameters may be used again and again: only a short list of them, so that nothing grows without end.
    const given = args.length <= 64 && args.every(it => it.value.length <= 256) ? args : [];
    const commands = parsePosix(first).map(it => withParameters(it, given));
    return { kind: 'shell-line', wrapper: { name: program, kind: 'shell', flags }, commands };
  },
});

/** `bash -c 'exec "$@"' name program`: the words after the line stand where its parameters are used. */
function withParameters(command: ShellCommand, args: readonly Text[]): ShellCommand {
  let spent = false;
  const words = command.words.flatMap(word => {
    if (word.value === '$@' || word.value === '$*') {
      // Twice the same words would be twice the same places, and a line of many `$@` would grow without end.
      const put = spent || args.length < 2 ? [] : args.slice(1);
      spent = true;
      return args.length < 2 ? word : put;
    }
    const number = /^\$\{?([0-9])\}?$/.exec(word.value)?.[1];
    return (number && args[Number(number)]) || word;
  });
  return { ...command, words };
}
