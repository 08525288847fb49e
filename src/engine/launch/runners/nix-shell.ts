import { wordSet } from '../../text/wordSet';
import type { PackageSpec } from '../launch';
import { has, lastValue, readOptions } from '../options';
import { defineRunner } from '../runner';
import { parsePosix } from '../shell/posix';

const TABLE = {
  values: wordSet('--run --command -I --arg --argstr -A --attr -E --expr -j --max-jobs --option --keep -i'),
};

/** `nix-shell -p name --run line`: with packages of nixpkgs. */
export default defineRunner({
  names: ['nix-shell'],
  read: ([program, ...words]) => {
    const read = readOptions(words, TABLE);
    const flags = [...read.flags];
    const packages: PackageSpec[] = [];
    let left = read.rest;
    while (left[0]) {
      const [first] = left;
      if (!first.value.startsWith('-')) {
        const named = has(flags, '-p', '--packages');
        const source = named ? ({ kind: 'registry' } as const) : ({ kind: 'file', path: first.value } as const);
        packages.push({ ecosystem: 'nix', spec: first, ...(named && { name: first }), role: 'extra', source });
        left = left.slice(1);
      }
      const more = readOptions(left, TABLE);
      flags.push(...more.flags);
      left = more.rest;
    }
    const line = lastValue(flags, '--run', '--command');
    if (!line) return { kind: 'launch', launch: { flags, packages } };
    const wrapper = { name: program, kind: 'environment', flags } as const;
    return { kind: 'shell-line', wrapper, commands: parsePosix(line), launch: { packages } };
  },
});
