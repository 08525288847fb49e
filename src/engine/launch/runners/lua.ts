import { wordSet } from '../../text/wordSet';
import { interpreterReader } from '../interpreter';
import { defineRunner } from '../runner';

/** `lua`: code of the command line, or a script. */
export default defineRunner({
  names: ['lua', 'luajit', 'luau'],
  read: interpreterReader({ language: 'lua', code: ['-e'], values: wordSet('-e -l'), clusters: true }),
});
