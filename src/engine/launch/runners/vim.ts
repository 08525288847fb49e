import { wordSet } from '../../text/wordSet';
import { interpreterReader } from '../interpreter';
import { defineRunner } from '../runner';

/** Editors of the Vim family: a command of theirs can be a line for the shell. Source: Vim documentation, starting. */
export default defineRunner({
  names: ['vim', 'nvim', 'vi', 'ex', 'view', 'gvim'],
  read: interpreterReader({
    language: 'vim',
    code: ['-c', '--cmd'],
    file: ['-S'],
    values: wordSet('-c --cmd -S -u -U -i -t -T -W -w -s --listen --startuptime'),
  }),
});
