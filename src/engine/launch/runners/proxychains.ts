import { options } from '../options';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = options('-f -u -p -P -a');

/** `proxychains program`: over a proxy. */
export default defineRunner({
  names: ['proxychains', 'proxychains4', 'torsocks', 'torify', 'tsocks'],
  read: prefixReader({ kind: 'other', values }),
});
