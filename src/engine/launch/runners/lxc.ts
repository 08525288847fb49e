import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('--env --user --group --cwd -d --working-directory --workdir --mode --project --shell');

/** `lxc exec name -- program`, `multipass exec name -- program`, `limactl shell name program`: in a machine of its own. */
export default defineRunner({
  names: ['lxc', 'incus', 'multipass', 'limactl'],
  read: prefixReader({
    kind: 'machine',
    values,
    after: ['exec', 'shell'],
    skip: 1,
    target: true,
    elsewhere: 'container',
  }),
});
