import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-f -u -p -P -a');

/** `proxychains program`: over a proxy. */
export default defineRunner({
  names: ['proxychains', 'proxychains4', 'torsocks', 'torify', 'tsocks'],
  read: prefixReader({ kind: 'other', values }),
});
