import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-i -o -e --input --output --error');

/** `stdbuf -oL program`. */
export default defineRunner({
  names: ['stdbuf', 'gstdbuf'],
  read: prefixReader({ kind: 'other', values }),
});
