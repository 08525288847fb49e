import { defineClient } from '../model/client';
import { hookCommands } from '../model/readCommands';
import { settingsOnly } from '../model/settingsOnly';
import { atHome, inFolder } from '../model/usualClient';

/** `.codex/hooks.json`: hooks of Codex. Source: developers.openai.com/codex/hooks. */
export default defineClient({
  name: 'Codex hooks',
  syntax: 'jsonc',
  locations: [...inFolder('.codex/hooks.json'), ...atHome('.codex/hooks.json')],
  movedBy: [['CODEX_HOME', '.codex']],
  ...settingsOnly('developers.openai.com/codex/hooks'),
  readCommands: ({ root }) => hookCommands(root),
});
