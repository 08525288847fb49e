import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-e --env -p --project --data-dir --cache-dir --config');

/** `hatch run environment:program`: in the environment of a folder. */
export default defineRunner({
  names: ['hatch'],
  read: prefixReader({ kind: 'environment', values, after: ['run'] }),
});
