import { part, type Text } from '../../text/text';
import { wordSet } from '../../text/wordSet';
import type { Launch, PackageSpec } from '../launch';
import { readOptions } from '../options';
import { looksLikePath } from '../program';
import { defineRunner } from '../runner';
import { gitSource } from '../source';

const TABLE = {
  values: wordSet(`
    -m --main --deps --repos --cp --class-path -D -j --java -R --runtime-option -C --compile-option --catalog --config -s
    --sources --files --java-agent -o --module --native-option --jsh --build-dir -e
  `),
};

/** `jbang group:artifact:version`, `jbang name@owner/repository`, or a script, of this machine or at a URL. */
export default defineRunner({
  names: ['jbang'],
  read: ([, ...words]) => {
    const before = readOptions(words, TABLE);
    const read = before.rest[0]?.value === 'run' ? readOptions(before.rest.slice(1), TABLE) : before;
    const flags = read === before ? read.flags : [...before.flags, ...read.flags];
    const [first, ...args] = read.rest;
    return { kind: 'launch', launch: { flags, ...(first && started(first)), args } };
  },
});

function started(spec: Text): Partial<Launch> {
  const { value } = spec;
  if (/^https?:\/\//i.test(value) || looksLikePath(value)) return { script: spec };
  const rest = { ecosystem: 'maven', spec, role: 'main' } as const;
  const pieces = value.split(':');
  if (pieces.length > 2) {
    const start = value.lastIndexOf(':') + 1;
    const found: PackageSpec = {
      ...rest,
      name: part(spec, 0, start - 1),
      operator: ':',
      version: part(spec, start),
      source: { kind: 'registry' },
    };
    return { packages: [found] };
  }
  const at = value.indexOf('@');
  if (at < 1) return { packages: [{ ...rest, name: spec, source: { kind: 'registry' } }] };
  // A catalog is a file of a repository: what it names may change at any time.
  return { packages: [{ ...rest, source: gitSource(value.slice(at + 1), 'github.com', undefined) }] };
}
