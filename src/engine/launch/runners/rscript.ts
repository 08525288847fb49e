import { wordSet } from '../../text/wordSet';
import { interpreterReader } from '../interpreter';
import { defineRunner } from '../runner';

/** `Rscript` and `R`: code of the command line, or a script. */
export default defineRunner({
  names: ['rscript', 'r'],
  read: interpreterReader({
    language: 'r',
    code: ['-e'],
    file: ['-f', '--file'],
    values: wordSet('-e -f --file -g --gui --encoding'),
  }),
});
