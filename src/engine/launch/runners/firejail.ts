import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('--join');

/** `firejail program`: in a sandbox. */
export default defineRunner({
  names: ['firejail'],
  read: prefixReader({ kind: 'other', values }),
});
