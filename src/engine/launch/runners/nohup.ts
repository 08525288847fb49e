import { options } from '../options';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

/** Programs that start another one and change little about it. */
export default defineRunner({
  names: ['nohup', 'setsid', 'stdbuf', 'unbuffer', 'caffeinate', 'command', 'builtin', 'chronic'],
  read: prefixReader({ kind: 'other', values: options('-i -o -e -w -t --input --output --error'), clusters: true }),
});
