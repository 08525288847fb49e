import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

/** `time program`: says how long it took. */
export default defineRunner({
  names: ['time', 'gtime'],
  read: prefixReader({ kind: 'other', values: wordSet('-f --format -o --output') }),
});
