import type { Text } from '../../text/text';
import { wordSet } from '../../text/wordSet';
import type { Launch } from '../launch';
import { packageAndArgs } from '../npmExec';
import { allValues, lastValue, readOptions } from '../options';
import { looksLikePath } from '../program';
import { defineRunner } from '../runner';
import { NO_SCRIPTS } from '../scriptNames';

const X = { values: wordSet('-p --package') };
const RUN = {
  values: wordSet(`
    -r --preload --require --import --cwd --env-file -c --config --tsconfig-override -d --define -l --loader --filter
    --conditions --port -e --eval -p --print -F --main-fields --extension-order --jsx-factory --jsx-runtime --install
  `),
  last: wordSet('-e --eval -p --print'),
};

/** `bun x` fetches a package; `bun [run] script` runs a file of the folder, or a script of its package.json. */
export default defineRunner({
  names: ['bun'],
  read: ([, ...words]) => {
    const { flags, rest } = readOptions(words, RUN);
    const [command, ...after] = rest;
    const code = lastValue(flags, '-e', '--eval', '-p', '--print');
    if (code) return { kind: 'launch', launch: { flags, inline: { language: 'javascript', code }, args: rest } };
    if (command?.value === 'x') {
      const inner = readOptions(after, X);
      const packages = packageAndArgs(allValues(inner.flags, '-p', '--package'), inner.rest);
      return { kind: 'launch', launch: { flags: [...flags, ...inner.flags], ...packages } };
    }
    if (command?.value !== 'run') return { kind: 'launch', launch: { flags, ...scriptAndArgs(rest) } };
    const inner = readOptions(after, RUN);
    return { kind: 'launch', launch: { flags: [...flags, ...inner.flags], ...scriptAndArgs(inner.rest) } };
  },
});

function scriptAndArgs(words: readonly Text[]): Partial<Launch> {
  const [first, ...args] = words;
  if (first && (looksLikePath(first.value) || /^https?:\/\//i.test(first.value))) return { script: first, args };
  return first && !NO_SCRIPTS.has(first.value)
    ? { task: { file: 'package.json', name: first }, args }
    : { args: words };
}
