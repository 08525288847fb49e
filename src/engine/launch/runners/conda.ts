import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

/** `conda run -n name program`. */
export default defineRunner({
  names: ['conda', 'mamba', 'micromamba'],
  read: prefixReader({ kind: 'environment', values: wordSet('-n --name -p --prefix --cwd'), after: ['run'] }),
});
