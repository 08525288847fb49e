import { packageAndArgs } from '../npm-exec';
import { allValues, options, readOptions } from '../options';
import { defineRunner } from '../runner';

const TABLE = { values: options('-p --package --registry') };

/** `bunx`: as `npx`, with bun's few options. */
export default defineRunner({
  names: ['bunx'],
  read: ([, ...words]) => {
    const { flags, rest } = readOptions(words, TABLE);
    return { kind: 'launch', launch: { flags, ...packageAndArgs(allValues(flags, '-p', '--package'), rest) } };
  },
});
