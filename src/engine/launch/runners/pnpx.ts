import { readPnpmDlx } from '../pnpm-dlx';
import { defineRunner } from '../runner';

/** `pnpx`: `pnpm dlx` under its old name. */
export default defineRunner({
  names: ['pnpx', 'pnx'],
  read: ([program, ...words]) => readPnpmDlx(words, program),
});
