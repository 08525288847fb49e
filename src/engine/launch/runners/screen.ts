import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

/** `screen -dmS name program`, `abduco -n name program`: in a terminal that stays. */
export default defineRunner({
  names: ['screen'],
  read: prefixReader({ kind: 'other', values: wordSet('-c -e -h -p -s -S -t -T -L -Logfile -X'), clusters: true }),
});
