import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-u --user -p -i --integrity -w -a');

/** `gsudo program` and `psexec program` of Windows: as administrator. */
export default defineRunner({
  names: ['gsudo', 'psexec', 'psexec64', 'elevate'],
  read: prefixReader({ kind: 'privilege', values }),
});
