import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-k --kill-after -s --signal');

/** `timeout 5m program`. */
export default defineRunner({
  names: ['timeout', 'gtimeout'],
  read: prefixReader({ kind: 'other', clusters: true, values, skip: 1 }),
});
