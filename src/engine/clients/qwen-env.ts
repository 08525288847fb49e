import { steeringVariables } from '../model/agentVariables';
import { defineClient } from '../model/client';
import { settingsOnly } from '../model/dialect/settingsOnly';
import { inFolder } from '../model/dialect/usualClient';

/**
 * `.qwen/.env`: variables that Qwen Code takes into its own environment, whether or not the folder is trusted; shown
 * where one of them changes what it runs or reaches.
 * Source: https://qwenlm.github.io/qwen-code-docs/1.x/en/users/settings/ (environment variables).
 */
export default defineClient({
  name: 'Qwen Code (variables)',
  syntax: 'dotenv',
  locations: inFolder('.qwen/.env'),
  ...settingsOnly('Qwen Code documentation, users/settings'),
  isFor: document => steeringVariables(document).length > 0,
  readEnvironment: document => steeringVariables(document),
});
