import { lastValue, options, readOptions } from '../options';
import { defineRunner } from '../runner';
import { parsePosix } from '../shell/posix';

const TABLE = { values: options('-C --cd -E --env -j --jobs -c --command') };

/** `mise exec tool@1 -- program`: with the tools that are named, or those of the folder. */
export default defineRunner({
  names: ['mise', 'rtx'],
  read: ([program, ...words]) => {
    const before = readOptions(words, TABLE);
    const [command, ...after] = before.rest;
    if (command?.value !== 'exec' && command?.value !== 'x') return undefined;
    const read = readOptions(after, TABLE);
    const line = lastValue(read.flags, '-c', '--command');
    const wrapper = { name: program, kind: 'environment', flags: [...before.flags, ...read.flags] } as const;
    if (line) return { kind: 'shell-line', wrapper, commands: parsePosix(line) };
    const dashes = read.rest.findIndex(it => it.value === '--');
    const inner =
      dashes < 0 ? read.rest.slice(read.rest.findIndex(it => !it.value.includes('@'))) : read.rest.slice(dashes + 1);
    return inner.length ? { kind: 'command', wrapper, words: inner } : undefined;
  },
});
