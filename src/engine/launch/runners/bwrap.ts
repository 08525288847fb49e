import type { Text } from '../../text/text';
import { joined } from '../../text/text';
import { wordSet } from '../../text/wordSet';
import type { Assignment, Flag, Mount } from '../launch';
import { defineRunner } from '../runner';

const TWO = wordSet(`
  --bind --bind-try --dev-bind --dev-bind-try --ro-bind --ro-bind-try --file --bind-data --ro-bind-data --symlink --setenv
  --chmod --overlay --bind-fd --ro-bind-fd
`);
const NONE = wordSet(`
  --unshare-all --share-net --unshare-user --unshare-user-try --unshare-ipc --unshare-pid --unshare-net --unshare-uts
  --unshare-cgroup --unshare-cgroup-try --clearenv --new-session --die-with-parent --as-pid-1 --disable-userns
  --assert-userns-disabled --level-prefix
`);

/** `bwrap … program`: in a sandbox that sees only what is bound into it. */
export default defineRunner({
  names: ['bwrap'],
  read: ([program, ...words]) => {
    const flags: Flag[] = [];
    const mounts: Mount[] = [];
    const assignments: Assignment[] = [];
    let at = 0;
    for (let name = words[0]; name?.value.startsWith('--') && name.value !== '--'; name = words[at]) {
      const [value, second]: readonly (Text | undefined)[] = words.slice(at + 1, at + 3);
      at += NONE.has(name.value) ? 1 : TWO.has(name.value) ? 3 : 2;
      flags.push(value && !NONE.has(name.value) ? { name, value } : { name });
      if (!value || !second || !TWO.has(name.value)) continue;
      const word = joined([name, value, second]);
      if (name.value === '--setenv') assignments.push({ name: value, value: second, word, scope: 'process' });
      else if (/bind(?:-try)?$/.test(name.value)) {
        mounts.push({ word, source: value, target: second, readOnly: name.value.startsWith('--ro') });
      }
    }
    const rest = words.slice(words[at]?.value === '--' ? at + 1 : at);
    const wrapper = { name: program, kind: 'other', flags } as const;
    return rest.length ? { kind: 'command', wrapper, words: rest, launch: { assignments, mounts } } : undefined;
  },
});
