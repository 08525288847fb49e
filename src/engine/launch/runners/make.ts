import { wordSet } from '../../text/wordSet';
import { defineRunner } from '../runner';
import { taskReader } from '../taskReader';

const values = wordSet(`
  -C --directory -f --file --makefile -I --include-dir -j --jobs -l --load-average -o --old-file -W --what-if --eval -E
`);

/** `make target`: what a Makefile says. */
export default defineRunner({
  names: ['make', 'gmake', 'nmake', 'mingw32-make'],
  read: taskReader({ file: 'Makefile', values }),
});
