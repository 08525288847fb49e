import { options } from '../options';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = options('-i -o -e --input --output --error');

/** `stdbuf -oL program`. */
export default defineRunner({
  names: ['stdbuf', 'gstdbuf'],
  read: prefixReader({ kind: 'other', values }),
});
