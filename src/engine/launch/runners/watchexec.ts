import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet(
  '-w --watch -e --exts -f --filter -i --ignore -s --signal --shell -d --debounce -o -E --env --workdir',
);

/** `watchexec -r -- program`, `entr program`: starts it again when files change. */
export default defineRunner({
  names: ['watchexec', 'entr'],
  read: prefixReader({ kind: 'other', values, clusters: true }),
});
