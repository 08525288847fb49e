import { part, type Text } from '../../text/text';
import { wordSet } from '../../text/wordSet';
import type { PackageSpec } from '../launch';
import { readOptions } from '../options';
import { defineRunner } from '../runner';

const TABLE = {
  values: wordSet('-C -exec -mod -modfile -overlay -p -tags -ldflags -gcflags -o -toolexec -buildmode -pgo'),
};

/** `go run module@version`: fetches and builds a module; without a version it is code of this folder. */
export default defineRunner({
  names: ['go'],
  read: ([, command, ...words]) => {
    const isTool = command?.value === 'tool';
    if (command?.value !== 'run' && !isTool) return undefined;
    const { flags, rest } = readOptions(words, TABLE);
    const [spec, ...args] = rest;
    if (!spec) return { kind: 'launch', launch: { flags } };
    if (isTool) return { kind: 'launch', launch: { flags, task: { file: 'go.mod', name: spec }, args } };
    const at = spec.value.lastIndexOf('@');
    if (at < 1) return { kind: 'launch', launch: { flags, script: spec, args } };
    return { kind: 'launch', launch: { flags, packages: [goPackage(spec, at)], args } };
  },
});

const goPackage = (spec: Text, at: number): PackageSpec => ({
  ecosystem: 'go',
  spec,
  name: part(spec, 0, at),
  operator: '@',
  version: part(spec, at + 1),
  source: { kind: 'registry' },
  role: 'main',
});
