import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet(`
  -u --user -g --group -h --host -p --prompt -C --close-from -D --chdir -R --chroot -r --role -t --type -T
  --command-timeout -U --other-user -a --auth-type
`);

/** `sudo program`: as another user, the administrator if none is named. */
export default defineRunner({
  names: ['sudo', 'pkexec', 'sudo-rs', 'please'],
  read: prefixReader({ kind: 'privilege', clusters: true, values, assigns: true }),
});
