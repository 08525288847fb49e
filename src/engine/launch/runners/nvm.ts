import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('--lts');

/** `nvm exec 20 program`, `n exec 20 program`: with a version of node. */
export default defineRunner({
  names: ['nvm', 'n', 'nodist'],
  read: prefixReader({ kind: 'environment', values, after: ['exec', 'run'], skip: 1 }),
});
