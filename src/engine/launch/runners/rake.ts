import { wordSet } from '../../text/wordSet';
import { defineRunner } from '../runner';
import { taskReader } from '../taskReader';

const values = wordSet('-f --rakefile -r --require -I --libdir -e --execute -E --execute-continue -R --rakelibdir');

/** `rake name`: what a Rakefile says. */
export default defineRunner({ names: ['rake'], read: taskReader({ file: 'Rakefile', values }) });
