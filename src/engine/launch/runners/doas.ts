import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

/** `doas program`: as another user. */
export default defineRunner({
  names: ['doas'],
  read: prefixReader({ kind: 'privilege', values: wordSet('-u -C -a'), clusters: true }),
});
