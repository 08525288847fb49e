import { wordSet } from '../../text/wordSet';
import { interpreterReader } from '../interpreter';
import { defineRunner } from '../runner';

/** `julia`: code of the command line, or a script. */
export default defineRunner({
  names: ['julia'],
  read: interpreterReader({
    language: 'julia',
    code: ['-e', '--eval', '-E', '--print'],
    values: wordSet(
      '-e --eval -E --print -L --load -J --sysimage -t --threads -p --procs --machine-file -H --home -C --cpu-target -O -g -m --module --gcthreads',
    ),
  }),
});
