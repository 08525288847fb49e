import { wordSet } from '../../text/wordSet';
import { defineRunner } from '../runner';
import { taskReader } from '../taskReader';

const values = wordSet(
  '-f --justfile -d --working-directory --set --shell --shell-arg --dotenv-path --color --tempdir',
);

/** `just recipe`: what a justfile says. */
export default defineRunner({ names: ['just'], read: taskReader({ file: 'justfile', values }) });
