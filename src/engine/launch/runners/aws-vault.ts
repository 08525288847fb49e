import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-d --duration -m --mfa-token --region --backend -b -r --prompt');

/** `aws-vault exec profile -- program`, `chamber exec service -- program`: with secrets of that name. */
export default defineRunner({
  names: ['aws-vault', 'chamber'],
  read: prefixReader({ kind: 'environment', values, after: ['exec'], skip: 1, target: true }),
});
