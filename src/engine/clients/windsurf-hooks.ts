import { defineClient } from '../model/client';
import { hookCommands } from '../model/dialect/readCommands';
import { settingsOnly } from '../model/dialect/settingsOnly';
import { atHome, inFolder } from '../model/dialect/usualClient';

/** `.windsurf/hooks.json`: hooks of Windsurf. Source: docs.windsurf.com, cascade/hooks. */
export default defineClient({
  name: 'Windsurf hooks',
  syntax: 'jsonc',
  locations: [...inFolder('.windsurf/hooks.json'), ...atHome('.codeium/windsurf/hooks.json')],
  ...settingsOnly('docs.windsurf.com, cascade/hooks'),
  readCommands: ({ root }) => hookCommands(root),
});
