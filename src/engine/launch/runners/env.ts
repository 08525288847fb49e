import { wordSet } from '../../text/wordSet';
import { lastValue, readOptions } from '../options';
import { defineRunner } from '../runner';
import { leadingAssignments } from '../shell/builder';
import { parsePosix } from '../shell/posix';

const TABLE = {
  clusters: true,
  values: wordSet('-u --unset -C --chdir -S --split-string -P -a --argv0'),
  last: wordSet('-S --split-string'),
};

/** `env NAME=value program`; `-S` splits one word into several. */
export default defineRunner({
  names: ['env', 'genv'],
  read: ([program, ...words]) => {
    const { flags, rest } = readOptions(words, TABLE);
    const line = lastValue(flags, '-S', '--split-string');
    const split = line ? parsePosix(line).flatMap(it => [...it.assignments.map(({ word }) => word), ...it.words]) : [];
    // The split words may begin with options of their own: `env -S "-i A=1 npx x"`.
    const again = readOptions(split, TABLE);
    const { assignments, command } = leadingAssignments([...again.rest, ...rest]);
    if (command.length === 0) return undefined;
    return {
      kind: 'command',
      wrapper: { name: program, kind: 'environment', flags: [...flags, ...again.flags] },
      words: command,
      launch: { assignments },
    };
  },
});
