import { options } from '../options';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = options('-t -w');

/** `caffeinate -i program`: keeps the machine awake. */
export default defineRunner({
  names: ['caffeinate'],
  read: prefixReader({ kind: 'other', clusters: true, values }),
});
