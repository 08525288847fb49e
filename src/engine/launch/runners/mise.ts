import { wordSet } from '../../text/wordSet';
import { lastValue, readOptions } from '../options';
import { defineRunner, type Started } from '../runner';
import { parsePosix } from '../shell/posix';

const TABLE = { values: wordSet('-C --cd -E --env -j --jobs -c --command -t --tool -o --output -p --prefix') };

/** `mise exec tool@1 -- program`: with the tools that are named, or those of the folder; `mise run` starts a task. */
export default defineRunner({
  names: ['mise', 'rtx'],
  read: ([program, ...words]): Started | undefined => {
    const before = readOptions(words, TABLE);
    const [command, ...after] = before.rest;
    const read = readOptions(after, TABLE);
    const flags = [...before.flags, ...read.flags];
    const [name, ...args] = read.rest;
    if (command?.value === 'run' || command?.value === 'r') {
      return { kind: 'launch', launch: { flags, task: { file: 'mise.toml', ...(name && { name }) }, args } };
    }
    if (command?.value !== 'exec' && command?.value !== 'x') return undefined;
    const line = lastValue(read.flags, '-c', '--command');
    const wrapper = { name: program, kind: 'environment', flags } as const;
    if (line) return { kind: 'shell-line', wrapper, commands: parsePosix(line) };
    const tools = read.ended
      ? 0
      : Math.max(
          0,
          read.rest.findIndex(it => !it.value.includes('@')),
        );
    const inner = read.rest.slice(tools);
    const started = inner[0]?.value === '--' ? inner.slice(1) : inner;
    return started.length ? { kind: 'command', wrapper, words: started } : undefined;
  },
});
