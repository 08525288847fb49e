import { wordSet } from '../../text/wordSet';
import { interpreterReader } from '../interpreter';
import { defineRunner } from '../runner';

/** Emacs as a runtime of Lisp. Source: GNU Emacs manual, command-line arguments. */
export default defineRunner({
  names: ['emacs', 'emacsclient'],
  read: interpreterReader({
    language: 'emacs',
    code: ['-eval', '--eval', '-e', '--execute'],
    file: ['-l', '--load', '--script', '-x'],
    values: wordSet(
      '-eval --eval -e --execute -l --load --script -x -f --funcall -L --directory --chdir -s --socket-name',
    ),
  }),
});
