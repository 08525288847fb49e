import { variablesForAgents } from '../model/agentVariables';
import { defineClient } from '../model/client';
import { settingsOnly } from '../model/dialect/settingsOnly';
import { everydayIn } from '../model/dialect/usualClient';

/**
 * `.env`, which Gemini CLI reads where no `.gemini/.env` is nearer. It belongs to the folder's own programs: only what is
 * meant for an agent counts, and what no honest one holds; everything else stays unread.
 * Source: https://geminicli.com/docs/reference/configuration (environment variables and `.env` files);
 * google-gemini/gemini-cli@0038e45, packages/cli/src/config/settings.ts (`findEnvFile`).
 */
export default defineClient({
  name: 'Gemini CLI (.env)',
  syntax: 'dotenv',
  locations: everydayIn('.env'),
  ...settingsOnly('google-gemini/gemini-cli, packages/cli/src/config/settings.ts'),
  isFor: document => variablesForAgents(document).length > 0,
  readEnvironment: document => variablesForAgents(document),
});
