import type { Text } from '../../text/text';
import type { Flag } from '../launch';
import { has, readOptions } from '../options';
import { looksLikePath } from '../program';
import { defineRunner, type Started } from '../runner';
import { extraPackages, readUvTool, UV } from '../uvOptions';

/** `uv tool run` fetches a package; `uv run` starts a script, module or program in the folder's environment. */
export default defineRunner({
  names: ['uv'],
  read: ([program, ...words]) => {
    const { flags, rest } = readOptions(words, UV);
    const [command, ...after] = rest;
    if (command?.value === 'tool' && after[0]?.value === 'run') return readUvTool(after.slice(1), flags);
    if (command?.value === 'x') return readUvTool(after, flags);
    return command?.value === 'run' ? readUvRun(program, after, flags) : undefined;
  },
});

const RUN = { ...UV, switches: new Set([...(UV.switches ?? []), '-m', '--module', '--script']) };

function readUvRun(program: Text, words: readonly Text[], before: readonly Flag[]): Started {
  const read = readOptions(words, RUN);
  const flags = [...before, ...read.flags];
  const packages = extraPackages(flags);
  const [first, ...args] = read.rest;
  if (first && has(flags, '-m', '--module'))
    return { kind: 'launch', launch: { flags, packages, module: first, args } };
  if (!first || isScript(first.value) || has(flags, '-s', '--script')) {
    return { kind: 'launch', launch: { flags, packages, ...(first && { script: first }), args } };
  }
  return {
    kind: 'command',
    wrapper: { name: program, kind: 'environment', flags },
    words: read.rest,
    launch: { packages },
  };
}

const isScript = (value: string): boolean =>
  /^https?:\/\//i.test(value) || value === '-' || (looksLikePath(value) && /\.pyw?$/i.test(value));
