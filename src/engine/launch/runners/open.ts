import { wordSet } from '../../text/wordSet';
import { readOptions } from '../options';
import { looksLikePath } from '../program';
import { defineRunner } from '../runner';

const TABLE = { values: wordSet('-a -b -s --env --stdin --stdout --stderr --arch -o -i'), last: wordSet('--args') };

/** `open -a App file --args …` of macOS: the system opens it, as with a double click. */
export default defineRunner({
  names: ['open', 'xdg-open'],
  read: ([, ...words]) => {
    const { flags, rest } = readOptions(words, TABLE);
    const [first, ...args] = rest;
    const script = flags.at(-1)?.name.value !== '--args' && first && looksLikePath(first.value) ? first : undefined;
    return { kind: 'launch', launch: { flags, ...(script && { script }), args: script ? args : rest } };
  },
});
