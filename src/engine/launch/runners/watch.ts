import { wordSet } from '../../text/wordSet';
import { readOptions } from '../options';
import { defineRunner } from '../runner';
import { parsePosix } from '../shell/posix';

const TABLE = { clusters: true, values: wordSet('-n --interval -q --equexit -s --shotsdir') };

/** `watch line`, `eval line`: words that a shell reads once more. */
export default defineRunner({
  names: ['watch', 'eval', 'hyperfine'],
  read: ([program, ...words]) => {
    const { flags, rest } = readOptions(words, TABLE);
    const wrapper = { name: program, kind: 'other', flags } as const;
    return rest.length ? { kind: 'shell-line', wrapper, commands: parsePosix(...rest) } : undefined;
  },
});
