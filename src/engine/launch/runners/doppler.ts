import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet(`
  -p --project -c --config --command --env --env-file --account --path --token --projectId --project-id
  --project-config-dir --scope --mount --name-transformer --api-host --domain --config-dir --profile --provider -e
  --shell --app --format --fallback --passphrase --preserve-env --log-level
`);

/** `doppler run -- program`, `op run -- program` and others that hand over secrets. */
export default defineRunner({
  names: ['doppler', 'op', 'infisical', 'bws', 'varlock', 'teller', 'secretspec', 'akeyless', 'phase', 'keyway'],
  read: prefixReader({
    kind: 'environment',
    values,
    switches: wordSet('--no-masking --watch --silent --no-fallback --recursive --include-imports'),
    after: ['run'],
    line: ['--command'],
    dashes: true,
  }),
});
