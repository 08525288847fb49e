import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-w --timeout -E --conflict-exit-code -c --command');

/** `flock file program`: waits for a lock first. */
export default defineRunner({
  names: ['flock'],
  read: prefixReader({ kind: 'other', values, line: ['-c', '--command'], skip: 1 }),
});
