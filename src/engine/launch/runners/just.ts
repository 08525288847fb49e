import { options } from '../options';
import { defineRunner } from '../runner';
import { taskReader } from '../task-reader';

const values = options(
  '-f --justfile -d --working-directory --set --shell --shell-arg --dotenv-path --color --tempdir',
);

/** `just recipe`: what a justfile says. */
export default defineRunner({ names: ['just'], read: taskReader({ file: 'justfile', values }) });
