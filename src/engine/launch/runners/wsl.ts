import type { Text } from '../../text/text';
import { wordSet } from '../../text/wordSet';
import { has, readOptions } from '../options';
import { defineRunner, type Started } from '../runner';
import { parsePosix } from '../shell/posix';

const TABLE = {
  values: wordSet('-d --distribution --distribution-id -u --user --cd --shell-type'),
  last: wordSet('-e --exec'),
};

/** `wsl`: a program inside Linux on Windows. Without `-e`, its shell reads the words once more. */
export default defineRunner({
  names: ['wsl'],
  read: ([program, ...words]): Started | undefined => {
    const { flags, rest } = readOptions(words[0]?.value === '~' ? words.slice(1) : words, TABLE);
    const wrapper = { name: program, kind: 'machine', flags } as const;
    const [first]: readonly Text[] = rest;
    if (!first) return undefined;
    const isLine = rest.length === 1 && /[\s;&|]/.test(first.value) && !has(flags, '-e', '--exec');
    return isLine
      ? { kind: 'shell-line', wrapper, commands: parsePosix(first) }
      : { kind: 'command', wrapper, words: rest };
  },
});
