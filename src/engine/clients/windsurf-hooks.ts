import { defineClient } from '../model/client';
import { hookCommands } from '../model/readCommands';
import { settingsOnly } from '../model/settingsOnly';
import { atHome, inFolder } from '../model/usualClient';

/** `.windsurf/hooks.json`: hooks of Windsurf. Source: docs.windsurf.com, cascade/hooks. */
export default defineClient({
  name: 'Windsurf hooks',
  syntax: 'jsonc',
  locations: [...inFolder('.windsurf/hooks.json'), ...atHome('.codeium/windsurf/hooks.json')],
  ...settingsOnly('docs.windsurf.com, cascade/hooks'),
  readCommands: ({ root }) => hookCommands(root),
});
