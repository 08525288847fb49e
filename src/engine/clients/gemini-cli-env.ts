import { steeringVariables } from '../model/agentVariables';
import { defineClient } from '../model/client';
import { settingsOnly } from '../model/dialect/settingsOnly';
import { inFolder } from '../model/dialect/usualClient';

/**
 * `.gemini/.env`: variables that Gemini CLI takes into its own environment, and hands on to all that it starts; shown
 * where one of them changes what it runs or reaches.
 * Source: https://geminicli.com/docs/reference/configuration (environment variables and `.env` files);
 * google-gemini/gemini-cli@0038e45, packages/cli/src/config/settings.ts (`findEnvFile`, `loadEnvironment`).
 */
export default defineClient({
  name: 'Gemini CLI (variables)',
  syntax: 'dotenv',
  locations: inFolder('.gemini/.env'),
  ...settingsOnly('google-gemini/gemini-cli, packages/cli/src/config/settings.ts'),
  isFor: document => steeringVariables(document).length > 0,
  readEnvironment: document => steeringVariables(document),
});
