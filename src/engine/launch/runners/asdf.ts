import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('--version -C');

/** `asdf exec program` and its like: with the versions of a folder. */
export default defineRunner({
  names: ['asdf', 'rbenv', 'pyenv', 'nodenv', 'goenv', 'jenv', 'plenv', 'nodebrew', 'vfox', 'aqua'],
  read: prefixReader({ kind: 'environment', values, after: ['exec', 'run', 'x'] }),
});
