import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('--using --node-dist-mirror --fnm-dir --log-level --arch --version-file-strategy');

/** `fnm exec --using=20 program`: with a version of node. */
export default defineRunner({
  names: ['fnm'],
  read: prefixReader({ kind: 'environment', values, after: ['exec'] }),
});
