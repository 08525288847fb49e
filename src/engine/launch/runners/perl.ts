import { wordSet } from '../../text/wordSet';
import { interpreterReader } from '../interpreter';
import { defineRunner } from '../runner';

/** `perl`: code of the command line, or a script. */
export default defineRunner({
  names: ['perl'],
  read: interpreterReader({
    language: 'perl',
    code: ['-e', '-E'],
    values: wordSet('-e -E -I -M -m -F'),
    clusters: true,
  }),
});
