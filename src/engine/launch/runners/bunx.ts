import { wordSet } from '../../text/wordSet';
import { packageAndArgs } from '../npmExec';
import { allValues, readOptions } from '../options';
import { defineRunner } from '../runner';

const TABLE = { values: wordSet('-p --package --registry') };

/** `bunx`: as `npx`, with bun's few options. */
export default defineRunner({
  names: ['bunx'],
  read: ([, ...words]) => {
    const { flags, rest } = readOptions(words, TABLE);
    return { kind: 'launch', launch: { flags, ...packageAndArgs(allValues(flags, '-p', '--package'), rest) } };
  },
});
