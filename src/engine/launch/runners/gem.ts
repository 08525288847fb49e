import { wordSet } from '../../text/wordSet';
import type { PackageSpec } from '../launch';
import { lastValue, readOptions } from '../options';
import { defineRunner } from '../runner';

const TABLE = { values: wordSet('-v --version -g --gem --source -s --config-file') };

/** `gem exec name`: fetches a gem and runs its program. */
export default defineRunner({
  names: ['gem'],
  read: ([, command, ...words]) => {
    if (command?.value !== 'exec') return undefined;
    const { flags, rest } = readOptions(words, TABLE);
    const [first, ...args] = rest;
    const given = lastValue(flags, '-g', '--gem');
    const spec = given ?? first;
    if (!spec) return undefined;
    const version = lastValue(flags, '-v', '--version');
    const found: PackageSpec = {
      ecosystem: 'gem',
      spec,
      name: spec,
      ...(version && { operator: '--version', version }),
      source: { kind: 'registry' },
      role: 'main',
      ...(given && first && { bin: first }),
    };
    return { kind: 'launch', launch: { flags, packages: [found], args } };
  },
});
