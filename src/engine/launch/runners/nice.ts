import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-n --adjustment -c --class --classdata -t -l --limit');

/** `nice -n 10 program`, `ionice -c 3 program`. */
export default defineRunner({
  names: ['nice', 'ionice', 'cpulimit'],
  read: prefixReader({ kind: 'other', values }),
});
