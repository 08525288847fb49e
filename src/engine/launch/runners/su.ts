import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner, type Words } from '../runner';

const values = wordSet(`
  -c --command --session-command -s --shell -g --group -G --supp-group -w --whitelist-environment -u --user -P --pty
`);
const table = { kind: 'privilege', values, clusters: true, line: ['-c', '--command', '--session-command'] } as const;
const named = prefixReader({ ...table, skip: 1, target: true });
const plain = prefixReader(table);

/** `su user -c line` and `runuser -u user -- program`: as another user, the administrator if none is named. */
export default defineRunner({
  names: ['su', 'runuser'],
  read: ([program, ...words]) => {
    const given: Words = [program, ...words.filter((it, index) => it.value !== '-' || index > 3)];
    return words.some(it => /^(?:-u|--user(?:=.*)?)$/.test(it.value)) ? plain(given) : named(given);
  },
});
