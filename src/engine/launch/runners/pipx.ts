import { wordSet } from '../../text/wordSet';
import { lastValue, readOptions } from '../options';
import { readPypiSpec } from '../pypiSpec';
import { defineRunner } from '../runner';

const TABLE = { values: wordSet('--spec --python --pip-args -i --index-url --with --backend') };

/** `pipx run`: fetches a package from PyPI and runs its program. */
export default defineRunner({
  names: ['pipx'],
  read: ([, ...words]) => {
    const before = readOptions(words, TABLE);
    const [command, ...after] = before.rest;
    if (command?.value !== 'run') return undefined;
    const read = readOptions(after, TABLE);
    const flags = [...before.flags, ...read.flags];
    const [first, ...args] = read.rest;
    const spec = lastValue(flags, '--spec');
    const main = spec ? readPypiSpec(spec, 'main', first) : first && readPypiSpec(first);
    if (main?.source.kind === 'url' && main.spec.value.endsWith('.py')) {
      return { kind: 'launch', launch: { flags, script: main.spec, args } };
    }
    return { kind: 'launch', launch: { flags, packages: main ? [main] : [], args } };
  },
});
