import { readNpmExec } from '../npm-exec';
import { options, readOptions } from '../options';
import { defineRunner } from '../runner';

const BEFORE = { values: options('--prefix -C --registry --userconfig --cache -w --workspace') };

/** `npm exec` and `npm x`; other commands of npm run scripts of the folder, or install. */
export default defineRunner({
  names: ['npm'],
  read: ([program, ...words]) => {
    const { flags, rest } = readOptions(words, BEFORE);
    const [command, ...after] = rest;
    if (command?.value !== 'exec' && command?.value !== 'x') return undefined;
    const started = readNpmExec(after, program, 'anywhere');
    if (started.kind === 'launch') {
      return { kind: 'launch', launch: { ...started.launch, flags: [...flags, ...(started.launch.flags ?? [])] } };
    }
    return { ...started, wrapper: { ...started.wrapper, flags: [...flags, ...started.wrapper.flags] } };
  },
});
