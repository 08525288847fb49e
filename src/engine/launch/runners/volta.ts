import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('--node --npm --yarn --bundled-npm');

/** `volta run program`: with a version of node. */
export default defineRunner({
  names: ['volta'],
  read: prefixReader({ kind: 'environment', values, after: ['run'] }),
});
