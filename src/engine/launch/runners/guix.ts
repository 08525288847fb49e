import { options } from '../options';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = options(`
  -m --manifest -f --file -e --expression -L --load-path -p --profile -r --root --expose --share -s --system
  --preserve -E
`);

/** `guix shell packages -- program`: with packages of guix. */
export default defineRunner({
  names: ['guix'],
  read: prefixReader({ kind: 'environment', values, after: ['shell', 'environment'], dashes: true }),
});
