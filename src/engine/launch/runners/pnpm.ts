import { options, readOptions } from '../options';
import { readPnpmDlx } from '../pnpm-dlx';
import { defineRunner } from '../runner';

const TABLE = {
  values: options('-C --dir --filter -F --reporter --loglevel --package --registry --store-dir --config'),
};

/** `pnpm dlx` fetches and runs; `pnpm exec` runs a program of the folder. */
export default defineRunner({
  names: ['pnpm'],
  read: ([program, ...words]) => {
    const { flags, rest } = readOptions(words, TABLE);
    const [command, ...after] = rest;
    if (command?.value === 'dlx') return readPnpmDlx(after, program, flags);
    if (command?.value !== 'exec' || !after[0]) return undefined;
    const inner = readOptions(after, TABLE);
    return {
      kind: 'command',
      wrapper: { name: program, kind: 'environment', flags: [...flags, ...inner.flags] },
      words: inner.rest,
    };
  },
});
