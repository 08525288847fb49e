import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-p --profile -c --command --machine -m -u --user');

/** `colima ssh -- program`, `vagrant ssh -c line`: in a machine of its own. */
export default defineRunner({
  names: ['colima', 'vagrant', 'orb', 'podman-machine'],
  read: prefixReader({
    kind: 'machine',
    values,
    after: ['ssh', 'run'],
    line: ['-c', '--command'],
    elsewhere: 'container',
  }),
});
