import { wordSet } from '../../text/wordSet';
import { readOptions } from '../options';
import { defineRunner } from '../runner';

const TABLE = {
  values: wordSet('-m --manifest -f --file -e --expression -L --load-path -p --profile -r --root -s --system'),
};

/** `guix shell packages -- program`: with packages of guix. */
export default defineRunner({
  names: ['guix'],
  read: ([program, command, ...words]) => {
    if (command?.value !== 'shell' && command?.value !== 'environment') return undefined;
    const end = words.findIndex(it => it.value === '--');
    const { flags } = readOptions(words.slice(0, Math.max(0, end)), TABLE);
    const wrapper = { name: program, kind: 'environment', flags } as const;
    return end < 0 ? undefined : { kind: 'command', wrapper, words: words.slice(end + 1) };
  },
});
