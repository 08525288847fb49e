import { defineClient } from '../model/client';
import { hookCommands } from '../model/dialect/readCommands';
import { settingsOnly } from '../model/dialect/settingsOnly';
import { atHome, inFolder } from '../model/dialect/usualClient';

/** `.grok/hooks/*.json`: hooks of Grok Build, of a project and of the person. Source: docs.x.ai/build/features/hooks. */
export default defineClient({
  name: 'Grok Build hooks',
  syntax: 'jsonc',
  locations: [...inFolder('.grok/hooks/*.json'), ...atHome('.grok/hooks/*.json')],
  movedBy: [['GROK_HOME', '.grok']],
  ...settingsOnly('docs.x.ai/build/features/hooks'),
  readCommands: ({ root }) => hookCommands(root),
});
