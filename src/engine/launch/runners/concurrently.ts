import { wordSet } from '../../text/wordSet';
import { readOptions } from '../options';
import { defineRunner } from '../runner';
import { parsePosix } from '../shell/posix';

const TABLE = {
  values: wordSet(`
    -n --names -c --prefix-colors -p --prefix -l --prefix-length -t --timestamp-format -s --success -m --max-processes
    --restart-tries --restart-after --name-separator --hide --default-input-target --handle-input --teardown
  `),
};

/** `concurrently line line`: several at once. */
export default defineRunner({
  names: ['concurrently', 'conc'],
  read: ([, ...words]) => {
    const { flags, rest } = readOptions(words, TABLE);
    return { kind: 'launch', launch: { flags, args: rest }, starts: rest.map(it => ({ commands: parsePosix(it) })) };
  },
});
