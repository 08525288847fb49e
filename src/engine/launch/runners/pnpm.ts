import { wordSet } from '../../text/wordSet';
import { readOptions } from '../options';
import { readPnpmDlx } from '../pnpmDlx';
import { defineRunner } from '../runner';
import { NO_SCRIPTS } from '../scriptNames';

const TABLE = {
  values: wordSet('-C --dir --filter -F --reporter --loglevel --package --registry --store-dir --config'),
};

/** `pnpm dlx` fetches and runs; `pnpm exec` runs a program of the folder, `pnpm [run] name` a script of its package.json. */
export default defineRunner({
  names: ['pnpm'],
  read: ([program, ...words]) => {
    const { flags, rest } = readOptions(words, TABLE);
    const [command, ...after] = rest;
    if (command?.value === 'dlx') return readPnpmDlx(after, program, flags);
    const inner = readOptions(after, TABLE);
    const all = [...flags, ...inner.flags];
    if (command?.value === 'exec') {
      const wrapper = { name: program, kind: 'environment', flags: all } as const;
      return inner.rest.length ? { kind: 'command', wrapper, words: inner.rest } : undefined;
    }
    const [name, ...args] = command?.value === 'run' ? inner.rest : rest;
    if (!name || NO_SCRIPTS.has(name.value)) return undefined;
    return { kind: 'launch', launch: { flags: all, task: { file: 'package.json', name }, args } };
  },
});
