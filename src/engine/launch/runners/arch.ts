import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-arch -e -d -m --membind -N --cpunodebind -C --physcpubind');

/** `arch -x86_64 program` of macOS, `linux32 program`. */
export default defineRunner({
  names: ['arch', 'linux32', 'linux64', 'numactl'],
  read: prefixReader({ kind: 'other', values }),
});
