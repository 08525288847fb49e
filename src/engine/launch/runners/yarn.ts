import { wordSet } from '../../text/wordSet';
import { packageAndArgs } from '../npmExec';
import { allValues, readOptions } from '../options';
import { looksLikePath } from '../program';
import { defineRunner } from '../runner';
import { NO_SCRIPTS } from '../scriptNames';

const TABLE = { values: wordSet('-p --package --cwd --top-level --require') };

/** `yarn dlx` fetches a package; `yarn [run] name` runs a script of the folder's package.json, `yarn node` a file. */
export default defineRunner({
  names: ['yarn', 'yarnpkg'],
  read: ([program, ...words]) => {
    const before = readOptions(words, TABLE);
    const [command, ...after] = before.rest;
    const { flags, rest } = readOptions(after, TABLE);
    const all = [...before.flags, ...flags];
    if (command?.value === 'dlx') {
      const packages = packageAndArgs(allValues(all, '-p', '--package'), rest);
      return { kind: 'launch', launch: { flags: all, ...packages } };
    }
    const inner = command?.value === 'node' ? before.rest : command?.value === 'exec' ? rest : [];
    if (inner.length > 0) {
      return { kind: 'command', wrapper: { name: program, kind: 'environment', flags: all }, words: inner };
    }
    const [name, ...args] = command?.value === 'run' ? rest : before.rest;
    if (!name || NO_SCRIPTS.has(name.value) || looksLikePath(name.value)) return undefined;
    return { kind: 'launch', launch: { flags: all, task: { file: 'package.json', name }, args } };
  },
});
