import { wordSet } from '../../text/wordSet';
import { interpreterReader } from '../interpreter';
import { defineRunner } from '../runner';

/** `ruby`: code of the command line, or a script. */
export default defineRunner({
  names: ['ruby', 'jruby', 'truffleruby'],
  read: interpreterReader({
    language: 'ruby',
    code: ['-e'],
    values: wordSet('-e -r -I -C -E -F -K -x --encoding --external-encoding --internal-encoding --disable --enable'),
    clusters: true,
  }),
});
