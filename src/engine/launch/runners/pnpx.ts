import { readPnpmDlx } from '../pnpmDlx';
import { defineRunner } from '../runner';

/** `pnpx`: `pnpm dlx` under its old name. */
export default defineRunner({
  names: ['pnpx', 'pnx'],
  read: ([program, ...words]) => readPnpmDlx(words, program),
});
