import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-T --sched-runtime -P --sched-period -D --sched-deadline');

/** `taskset 0x1 program`, `chrt -r 1 program`, `setarch x86_64 program`: a mask or number of its own first. */
export default defineRunner({
  names: ['taskset', 'chrt', 'setarch'],
  read: prefixReader({ kind: 'other', clusters: true, values, skip: 1 }),
});
