import { interpreterReader } from '../interpreter';
import { options } from '../options';
import { defineRunner } from '../runner';

/** `lua`: code of the command line, or a script. */
export default defineRunner({
  names: ['lua', 'luajit', 'luau'],
  read: interpreterReader({ language: 'lua', code: ['-e'], values: options('-e -l'), clusters: true }),
});
