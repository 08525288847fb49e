import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet(`
  -I -J -n -P -L -d -E -s -a -R -S --arg-file --delimiter --max-args --max-procs --max-lines --max-chars --replace
  --process-slot-var
`);

/** `xargs program`: once for what it is given. */
export default defineRunner({
  names: ['xargs', 'gxargs'],
  read: prefixReader({ kind: 'other', clusters: true, values }),
});
