import { readNpmExec } from '../npmExec';
import { defineRunner } from '../runner';

/** `npx`: fetches a package and runs its program. */
export default defineRunner({
  names: ['npx'],
  read: ([program, ...words]) => readNpmExec(words, program),
});
