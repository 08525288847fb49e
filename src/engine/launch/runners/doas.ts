import { options } from '../options';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

/** `doas program`: as another user. */
export default defineRunner({
  names: ['doas'],
  read: prefixReader({ kind: 'privilege', values: options('-u -C -a'), clusters: true }),
});
