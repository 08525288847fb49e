import { options } from '../options';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

/** `conda run -n name program`. */
export default defineRunner({
  names: ['conda', 'mamba', 'micromamba'],
  read: prefixReader({ kind: 'environment', values: options('-n --name -p --prefix --cwd'), after: ['run'] }),
});
