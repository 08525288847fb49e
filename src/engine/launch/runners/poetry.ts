import { options } from '../options';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

/** `poetry run program` and its like: in the environment of a folder. */
export default defineRunner({
  names: ['poetry', 'pipenv', 'hatch', 'rye', 'pdm'],
  read: prefixReader({ kind: 'environment', values: options('-C --directory -P --project -p'), after: ['run'] }),
});
