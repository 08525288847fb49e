import { defineClient } from '../model/client';
import { hookCommands } from '../model/dialect/readCommands';
import { settingsOnly } from '../model/dialect/settingsOnly';
import { everydayIn } from '../model/dialect/usualClient';

/** `hooks/hooks.json` of a Claude Code plugin. Source: Claude Code documentation, plugins-reference.md. */
export default defineClient({
  name: 'Claude Code plugin hooks',
  syntax: 'jsonc',
  locations: everydayIn('hooks/hooks.json'),
  ...settingsOnly('Claude Code documentation, plugins-reference.md'),
  readCommands: ({ root }) => hookCommands(root),
});
