import type { Text } from '../text/text';
import { wordSet } from '../text/wordSet';
import type { Flag } from './launch';
import { packageAndArgs } from './npmExec';
import { allValues, has, readOptions } from './options';
import type { Started } from './runner';
import { parsePosix } from './shell/posix';

const TABLE = {
  values: wordSet(
    '--package -C --dir --reporter --loglevel --registry --store-dir --allow-build --config --cpu --os --libc',
  ),
};

/** The words after `pnpm dlx` or `pnpx`; with `-c` the rest is a shell line. */
export function readPnpmDlx(words: readonly Text[], program: Text, before: readonly Flag[] = []): Started {
  const read = readOptions(words, TABLE);
  const flags = [...before, ...read.flags];
  const specs = allValues(flags, '--package');
  const [line] = read.rest;
  if (!line || !has(flags, '-c', '--shell-mode')) {
    return { kind: 'launch', launch: { flags, ...packageAndArgs(specs, read.rest) } };
  }
  const { packages } = packageAndArgs(specs, specs.length ? [] : read.rest);
  const wrapper = { name: program, kind: 'shell', flags } as const;
  return {
    kind: 'shell-line',
    wrapper,
    commands: parsePosix(line),
    launch: { packages: specs.length ? packages : [] },
  };
}
