import type { Text } from '../text/text';
import { wordSet } from '../text/wordSet';
import { execIn } from './dockerExec';
import { containerVariables, mounts, RUN } from './dockerOptions';
import type { Flag } from './launch';
import { lastValue, type OptionTable, readOptions } from './options';
import type { Started } from './runner';

const GLOBAL: OptionTable = {
  values: wordSet('-f --file -p --project-name --profile --env-file --project-directory --ansi --progress --parallel'),
};
const SERVICE: OptionTable = {
  ...RUN,
  values: wordSet(`${[...(RUN.values ?? [])].join(' ')} --index --exit-code-from --attach --scale --wait-timeout`),
};
const UP: OptionTable = {
  values: wordSet('--scale --exit-code-from --attach --no-attach --timeout -t --wait-timeout'),
};

/** `docker compose run`, `up` and `exec`: services of a file of the folder. */
export function readCompose(program: Text, words: readonly Text[], before: readonly Flag[]): Started | undefined {
  const global = readOptions(words, GLOBAL);
  const [command, ...after] = global.rest;
  const read = readOptions(after, command?.value === 'up' ? UP : SERVICE);
  const flags = [...before, ...global.flags, ...read.flags];
  const [name, ...args] = read.rest;
  if (command?.value === 'exec') return execIn(program, flags, read.rest);
  if (!['run', 'up', 'start'].includes(command?.value ?? '')) return undefined;
  const file = lastValue(global.flags, '-f', '--file')?.value ?? 'compose.yaml';
  const launch = { flags, task: { file, ...(name && { name }) }, args };
  if (command?.value !== 'run') return { kind: 'launch', launch };
  const entrypoint = lastValue(flags, '--entrypoint');
  return {
    kind: 'launch',
    launch: { ...launch, assignments: containerVariables(flags), mounts: mounts(flags) },
    starts: [{ words: entrypoint?.value ? [entrypoint, ...args] : args, elsewhere: 'container', ifKnown: true }],
  };
}
