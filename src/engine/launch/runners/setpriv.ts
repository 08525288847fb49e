import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet(`
  --ambient-caps --apparmor-profile --bounding-set --egid --euid --groups --inh-caps --pdeathsig --ptracer --regid --reuid
  --rgid --ruid --securebits --selinux-label
`);

/** `setpriv --reuid=mcp program`, `capsh -- -c line`: with other rights. */
export default defineRunner({ names: ['setpriv'], read: prefixReader({ kind: 'other', values }) });
