import { options } from '../options';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

/** `nice -n 10 program`. */
export default defineRunner({
  names: ['nice', 'ionice'],
  read: prefixReader({ kind: 'other', values: options('-n --adjustment -c --class') }),
});
