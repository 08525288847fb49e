import { defineClient } from '../model/client';
import { hookCommands } from '../model/dialect/readCommands';
import { settingsOnly } from '../model/dialect/settingsOnly';
import { atHome, inFolder } from '../model/dialect/usualClient';
import { membersOf } from '../syntax/tree';

/**
 * `.agents/hooks.json`: hooks of Antigravity, of a project and of the person, each under a name of its own.
 * Source: dyoshikawa/rulesync, antigravity-hooks.ts (citing antigravity.google/docs).
 */
export default defineClient({
  name: 'Antigravity hooks',
  syntax: 'jsonc',
  locations: [...inFolder('.agents/hooks.json'), ...atHome('.gemini/config/hooks.json')],
  ...settingsOnly('dyoshikawa/rulesync, antigravity-hooks.ts'),
  readCommands: ({ root }) => membersOf(root).flatMap(it => hookCommands(root, it.key.value)),
});
