import { options } from '../options';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = options('--join');

/** `firejail program`: in a sandbox. */
export default defineRunner({
  names: ['firejail'],
  read: prefixReader({ kind: 'other', values }),
});
