import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-e --error-file -f --auth-file -n --server-num -p --xauth-protocol -s --server-args -w --wait');

/** `xvfb-run -a program`: with a screen that nobody sees. */
export default defineRunner({
  names: ['xvfb-run', 'xvfb-run-safe'],
  read: prefixReader({ kind: 'other', values }),
});
