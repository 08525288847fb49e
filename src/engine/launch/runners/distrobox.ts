import { wordSet } from '../../text/wordSet';
import { lastValue, readOptions } from '../options';
import { defineRunner } from '../runner';

const TABLE = {
  clusters: true,
  values: wordSet('-n --name -c --container -d --distro -r --release -a --additional-flags'),
};

/** `distrobox enter name -- program`, `toolbox run -c name program`: in a container that shares the home folder. */
export default defineRunner({
  names: ['distrobox', 'toolbox'],
  read: ([program, command, ...words]) => {
    if (command?.value !== 'enter' && command?.value !== 'run') return undefined;
    const { flags, rest, ended } = readOptions(words, TABLE);
    const named = lastValue(flags, '-n', '--name', '-c', '--container');
    const positional = command.value === 'enter' && !named && !ended;
    const target = named ?? (positional ? rest[0] : undefined);
    const inner = positional ? readOptions(rest.slice(1), TABLE).rest : rest;
    const wrapper = { name: program, kind: 'machine', flags, ...(target && { target }) } as const;
    return inner.length ? { kind: 'command', wrapper, words: inner } : undefined;
  },
});
