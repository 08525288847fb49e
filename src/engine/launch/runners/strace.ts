import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet(`
  -e -o -p -s -u -E -a -O -S -P -l -n -x -D --format --output --tool --log-file -S --prepare
  --setup
`);

/** `strace program` and others that watch what it does. */
export default defineRunner({
  names: ['strace', 'ltrace', 'valgrind'],
  read: prefixReader({ kind: 'other', values }),
});
