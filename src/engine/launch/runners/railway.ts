import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('-s --service -e --environment -p --project --cwd --context --scope --token');

/** `railway run program`, `heroku local:run program`, `vercel env run -- program`: with the variables of a hosted project. */
export default defineRunner({
  names: ['railway', 'vercel', 'netlify', 'dotenv-vault'],
  read: prefixReader({ kind: 'environment', values, after: ['run', 'env run', 'dev:exec'] }),
});
