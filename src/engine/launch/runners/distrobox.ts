import { options } from '../options';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = options('-n --name -c --container -d --distro -r --release -a --additional-flags');

/** `distrobox enter name -- program`, `toolbox run -c name program`: in a container that shares the home folder. */
export default defineRunner({
  names: ['distrobox', 'toolbox'],
  read: prefixReader({ kind: 'machine', values, after: ['enter', 'run'], dashes: true }),
});
