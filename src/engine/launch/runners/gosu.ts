import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

/** `gosu user program`: as another user. */
export default defineRunner({
  names: ['gosu', 'su-exec', 'setuidgid'],
  read: prefixReader({ kind: 'privilege', skip: 1, target: true }),
});
