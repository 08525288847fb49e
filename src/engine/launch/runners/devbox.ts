import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-c --config -e --env --env-file --environment -d --dir -r --remote --command');

/** `devbox run program`, `flox activate -- program`: in the environment of a folder. */
export default defineRunner({
  names: ['devbox', 'flox', 'devenv'],
  read: prefixReader({ kind: 'environment', values, after: ['run', 'activate', 'shell'], line: ['--command'] }),
});
