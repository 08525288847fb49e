import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-t -w');

/** `caffeinate -i program`: keeps the machine awake. */
export default defineRunner({
  names: ['caffeinate'],
  read: prefixReader({ kind: 'other', clusters: true, values }),
});
