import { has, options, readOptions } from '../options';
import { defineRunner } from '../runner';
import { parsePosix } from '../shell/posix';

const TABLE = {
  clusters: true,
  values: options('-o +o -O --rcfile --init-file -C --init-command'),
};

/** `sh`, `bash` and their like: `-c` takes a line, else a script runs. */
export default defineRunner({
  names: ['sh', 'bash', 'zsh', 'dash', 'ash', 'ksh', 'mksh', 'fish', 'busybox-sh'],
  read: ([program, ...words]) => {
    const { flags, rest } = readOptions(words, TABLE);
    const [first, ...args] = rest;
    if (!first) return { kind: 'launch', launch: { flags } };
    if (!has(flags, '-c', '--command')) return { kind: 'launch', launch: { flags, script: first, args } };
    return { kind: 'shell-line', wrapper: { name: program, kind: 'shell', flags }, commands: parsePosix(first) };
  },
});
