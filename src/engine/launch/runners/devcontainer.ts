import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet(`
  --workspace-folder --container-id --config --override-config --remote-env --id-label --docker-path
  --docker-compose-path --log-level --log-format --user-data-folder --container-data-folder
  --default-user-env-probe --mount-workspace-git-root --terminal-columns --terminal-rows
`);

/** `devcontainer exec program`: in the container of a folder. */
export default defineRunner({
  names: ['devcontainer'],
  read: prefixReader({ kind: 'machine', values, after: ['exec'], elsewhere: 'container' }),
});
