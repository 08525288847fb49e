import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

/** `direnv exec folder program`: with the variables of a folder. */
export default defineRunner({
  names: ['direnv'],
  read: prefixReader({ kind: 'environment', after: ['exec'], skip: 1, target: true }),
});
