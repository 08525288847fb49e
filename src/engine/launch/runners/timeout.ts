import { options } from '../options';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

/** `timeout 5m program`. */
export default defineRunner({
  names: ['timeout', 'gtimeout'],
  read: prefixReader({ kind: 'other', values: options('-k --kill-after -s --signal'), skip: 1 }),
});
