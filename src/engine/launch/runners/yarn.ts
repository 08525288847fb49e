import { packageAndArgs } from '../npm-exec';
import { allValues, options, readOptions } from '../options';
import { defineRunner } from '../runner';

const TABLE = { values: options('-p --package --cwd') };

/** `yarn dlx`: fetches a package and runs its program. */
export default defineRunner({
  names: ['yarn', 'yarnpkg'],
  read: ([, ...words]) => {
    const before = readOptions(words, TABLE);
    const [command, ...after] = before.rest;
    if (command?.value !== 'dlx') return undefined;
    const { flags, rest } = readOptions(after, TABLE);
    const packages = packageAndArgs(allValues(flags, '-p', '--package'), rest);
    return { kind: 'launch', launch: { flags: [...before.flags, ...flags], ...packages } };
  },
});
