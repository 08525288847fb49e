import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

/** `pixi run program`: in the environment of a folder. */
export default defineRunner({
  names: ['pixi'],
  read: prefixReader({
    kind: 'environment',
    values: wordSet('-e --environment --manifest-path -m -x --color --platform -p -s --spec -w --with -c --channel'),
    after: ['run', 'exec'],
    dashes: true,
  }),
});
