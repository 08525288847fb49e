import { wordSet } from '../../text/wordSet';
import { allValues, readOptions } from '../options';
import { defineRunner } from '../runner';

const TABLE = {
  values: wordSet('-F --field-separator -v --assign -f --file -e --source -i --include -l --load -E --exec'),
};

/** `awk code`: of interest only where the code starts programs. */
export default defineRunner({
  names: ['awk', 'gawk', 'mawk', 'nawk'],
  read: ([, ...words]) => {
    const { flags, rest } = readOptions(words, TABLE);
    const [first, ...args] = rest;
    const code =
      allValues(flags, '-e', '--source')[0] ??
      (flags.some(it => /^-(?:f|-file)$/.test(it.name.value)) ? undefined : first);
    if (!code || !/system\s{0,9}\(|getline|\|\s{0,9}"/.test(code.value)) return undefined;
    return { kind: 'launch', launch: { flags, inline: { language: 'awk', code }, args: code === first ? args : rest } };
  },
});
