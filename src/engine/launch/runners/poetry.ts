import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-C --directory -P --project -p --venv');

/** `poetry run program` and its like: in the environment of a folder. */
export default defineRunner({
  names: ['poetry', 'pipenv', 'rye', 'pdm'],
  read: prefixReader({ kind: 'environment', values, after: ['run'] }),
});
