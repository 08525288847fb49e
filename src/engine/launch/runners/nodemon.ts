import { wordSet } from '../../text/wordSet';
import { lastValue, readOptions } from '../options';
import { defineRunner } from '../runner';
import { parsePosix } from '../shell/posix';

const TABLE = {
  values: wordSet(`
    -x --exec -w --watch -i --ignore -e --ext -d --delay --config --cwd -C --signal -s --shell -n --name -r --require
    --on-change -f --filter --env-file -p --project --import --loader
  `),
};

/** `nodemon --exec line`, `pm2 start file`: starts it again when it ends or files change. */
export default defineRunner({
  names: ['nodemon', 'pm2', 'forever', 'watchfiles'],
  read: ([program, ...words]) => {
    const before = readOptions(words, TABLE);
    const starts = ['start', 'restart'].includes(before.rest[0]?.value ?? '');
    const read = starts ? readOptions(before.rest.slice(1), TABLE) : before;
    const flags = starts ? [...before.flags, ...read.flags] : before.flags;
    const wrapper = { name: program, kind: 'other', flags } as const;
    const line = lastValue(flags, '-x', '--exec');
    if (line) return { kind: 'shell-line', wrapper, commands: parsePosix(line, ...read.rest) };
    const [first, ...args] = read.rest;
    if (!first) return undefined;
    const isFile = /\.(?:[cm]?[jt]sx?|py|rb|json|ya?ml)$/i.test(first.value);
    if (isFile) return { kind: 'launch', launch: { flags, script: first, args } };
    return { kind: 'command', wrapper, words: read.rest };
  },
});
