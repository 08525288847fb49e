import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-f --env-file -e --env -fk --env-keys-file --convention');
const withRun = prefixReader({ kind: 'environment', values, after: ['run'] });
const plain = prefixReader({ kind: 'environment', values });

/** `dotenvx run -- program` and `dotenv -- program`: with the variables of an `.env`. */
export default defineRunner({
  names: ['dotenvx', 'dotenv'],
  read: words => withRun(words) ?? (words[0].value.endsWith('x') ? undefined : plain(words)),
});
