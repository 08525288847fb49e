import { defineClient } from '../model/client';
import { hookCommands } from '../model/dialect/readCommands';
import { settingsOnly } from '../model/dialect/settingsOnly';
import { atHome, inFolder } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * Hooks of GitHub Copilot, in its command line, coding agent and VS Code: a line for each shell, or an address.
 * Source: docs.github.com, copilot/reference/hooks-reference; VS Code documentation, hooks.
 */
export default defineClient({
  name: 'GitHub Copilot hooks',
  syntax: 'jsonc',
  locations: [
    ...inFolder('.github/hooks/*.json', '.github/copilot/settings.json', '.github/copilot/settings.local.json'),
    ...atHome('.copilot/hooks/*.json', '.copilot/config.json', '.copilot/settings.json'),
  ],
  movedBy: [['COPILOT_HOME', '.copilot']],
  ...settingsOnly('docs.github.com, copilot/reference/hooks-reference'),
  isFor: ({ root }) => valueAt(root, 'hooks') !== undefined,
  readCommands: ({ root }) => hookCommands(root),
});
