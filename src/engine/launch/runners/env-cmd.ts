import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-f --file -r --rc-file -e --environments -E');

/** `env-cmd -f .env program`: with the variables of a file. */
export default defineRunner({ names: ['env-cmd'], read: prefixReader({ kind: 'environment', values }) });
