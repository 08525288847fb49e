import { wordSet } from '../../text/wordSet';
import { lastValue, readScattered } from '../options';
import { defineRunner } from '../runner';
import { parsePosix } from '../shell/posix';

const TABLE = {
  clusters: true,
  values: wordSet(
    '-c --command -E --echo -I --log-in -O --log-out -B --log-io -T --log-timing -m --logging-format -o -t',
  ),
};

/** `script -qc line file` of Linux, `script -q file program` of macOS: with a terminal of its own. */
export default defineRunner({
  names: ['script'],
  read: ([program, ...words]) => {
    const line = lastValue(readScattered(words, TABLE).flags, '-c', '--command');
    const first = words.findIndex(it => !it.value.startsWith('-'));
    const flags = words.slice(0, Math.max(0, first)).map(name => ({ name }));
    const wrapper = { name: program, kind: 'other', flags } as const;
    if (line) return { kind: 'shell-line', wrapper, commands: parsePosix(line) };
    const command = first < 0 ? [] : words.slice(first + 1);
    return command.length > 0 ? { kind: 'command', wrapper, words: command } : undefined;
  },
});
