import { defineClient } from '../model/client';
import { commandAt } from '../model/dialect/readCommands';
import { settingsOnly } from '../model/dialect/settingsOnly';
import { inFolder } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/** `*.kiro.hook`: hooks of Kiro, one a file; those that only ask the model run nothing. Source: kiro.dev/docs/hooks. */
export default defineClient({
  name: 'Kiro hooks',
  syntax: 'jsonc',
  locations: inFolder('.kiro/hooks/*.hook'),
  ...settingsOnly('kiro.dev/docs/hooks'),
  isFor: ({ root }) => valueAt(root, 'then') !== undefined,
  readCommands: ({ root }) => {
    const enabled = valueAt(root, 'enabled');
    const isOff = enabled?.kind === 'boolean' && enabled.value === false;
    if (isOff || root?.kind !== 'object') return [];
    return commandAt(root, ['then', 'command'], 'hook').map(it => ({ ...it, switchable: root }));
  },
});
