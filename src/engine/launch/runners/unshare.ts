import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet(`
  -R --root -w --wd -S --setuid -G --setgid --map-user --map-group --map-users --map-groups --propagation
  --setgroups
`);

/** `unshare -r program`: in namespaces of its own. */
export default defineRunner({
  names: ['unshare'],
  read: prefixReader({ kind: 'other', clusters: true, values }),
});
