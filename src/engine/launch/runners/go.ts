import { part } from '../../text/text';
import { options, readOptions } from '../options';
import { defineRunner } from '../runner';

const TABLE = { values: options('-C -exec -mod -modfile -overlay -p -tags -ldflags -gcflags -o -toolexec -buildmode') };

/** `go run module@version`: fetches and builds a module; without a version it is code of this folder. */
export default defineRunner({
  names: ['go'],
  read: ([, command, ...words]) => {
    if (command?.value !== 'run') return undefined;
    const { flags, rest } = readOptions(words, TABLE);
    const [spec, ...args] = rest;
    const at = spec?.value.indexOf('@') ?? -1;
    if (!spec || at < 1) return { kind: 'launch', launch: { flags, ...(spec && { script: spec }), args } };
    const registry = { source: { kind: 'registry' }, role: 'main' } as const;
    const version = { operator: '@', version: part(spec, at + 1) };
    const found = { ecosystem: 'go', spec, name: part(spec, 0, at), ...version, ...registry } as const;
    return { kind: 'launch', launch: { flags, packages: [found], args } };
  },
});
