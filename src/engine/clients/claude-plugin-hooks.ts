import { defineClient } from '../model/client';
import { hookCommands } from '../model/readCommands';
import { settingsOnly } from '../model/settingsOnly';
import { everydayIn } from '../model/usualClient';

/** `hooks/hooks.json` of a Claude Code plugin. Source: Claude Code documentation, plugins-reference.md. */
export default defineClient({
  name: 'Claude Code plugin hooks',
  syntax: 'jsonc',
  locations: everydayIn('hooks/hooks.json'),
  ...settingsOnly('Claude Code documentation, plugins-reference.md'),
  readCommands: ({ root }) => hookCommands(root),
});
