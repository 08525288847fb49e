import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

/** `exec program` of a shell: in its own place. */
export default defineRunner({
  names: ['exec'],
  read: prefixReader({ kind: 'other', values: wordSet('-a'), clusters: true }),
});
