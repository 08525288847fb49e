import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet(`
  -p --property -u --unit --description --slice --uid --gid --nice -H --host -M --machine -E --setenv
  --service-type --working-directory --on-active --on-boot --on-calendar --timer-property --path-property
  --socket-property
`);

/** `systemd-run --user program`: as a service. */
export default defineRunner({
  names: ['systemd-run'],
  read: prefixReader({ kind: 'other', values }),
});
