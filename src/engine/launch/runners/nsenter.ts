import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-t --target -S --setuid -G --setgid');

/** `nsenter -t 1 program`: in the namespaces of another process. */
export default defineRunner({
  names: ['nsenter'],
  read: prefixReader({ kind: 'machine', clusters: true, values }),
});
