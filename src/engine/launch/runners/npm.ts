import { wordSet } from '../../text/wordSet';
import { readNpmExec } from '../npmExec';
import { readOptions } from '../options';
import { defineRunner } from '../runner';
import { PLAIN_SCRIPTS } from '../scriptNames';

const BEFORE = { values: wordSet('--prefix -C --registry --userconfig --cache -w --workspace --loglevel') };

/** `npm exec` and `npm x`; `npm run` starts a script of the folder's package.json. */
export default defineRunner({
  names: ['npm'],
  read: ([program, ...words]) => {
    const { flags, rest } = readOptions(words, BEFORE);
    const [command, ...after] = rest;
    if (command?.value === 'exec' || command?.value === 'x') {
      const started = readNpmExec(after, program, 'anywhere');
      if (started.kind === 'launch') {
        return { kind: 'launch', launch: { ...started.launch, flags: [...flags, ...(started.launch.flags ?? [])] } };
      }
      return { ...started, wrapper: { ...started.wrapper, flags: [...flags, ...started.wrapper.flags] } };
    }
    const inner = readOptions(after, BEFORE);
    const all = [...flags, ...inner.flags];
    const [name, ...args] = inner.rest;
    if (command && PLAIN_SCRIPTS.has(command.value)) {
      return {
        kind: 'launch',
        launch: { flags: all, task: { file: 'package.json', name: command }, args: inner.rest },
      };
    }
    if (!name || !['run', 'run-script', 'rum', 'urn'].includes(command?.value ?? '')) return undefined;
    return { kind: 'launch', launch: { flags: all, task: { file: 'package.json', name }, args } };
  },
});
