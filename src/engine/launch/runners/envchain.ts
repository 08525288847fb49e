import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

/** `envchain name program`, `envdir folder program`: with secrets of that name. */
export default defineRunner({
  names: ['envchain', 'envdir'],
  read: prefixReader({ kind: 'environment', skip: 1, target: true }),
});
