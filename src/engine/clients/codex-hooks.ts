import { defineClient } from '../model/client';
import { hookCommands } from '../model/dialect/readCommands';
import { settingsOnly } from '../model/dialect/settingsOnly';
import { atHome, inFolder } from '../model/dialect/usualClient';

/** `.codex/hooks.json`: hooks of Codex. Source: developers.openai.com/codex/hooks. */
export default defineClient({
  name: 'Codex hooks',
  syntax: 'jsonc',
  locations: [...inFolder('.codex/hooks.json'), ...atHome('.codex/hooks.json')],
  movedBy: [['CODEX_HOME', '.codex']],
  ...settingsOnly('developers.openai.com/codex/hooks'),
  readCommands: ({ root }) => hookCommands(root),
});
