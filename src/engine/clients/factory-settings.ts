import { defineClient } from '../model/client';
import { hookCommands } from '../model/dialect/readCommands';
import { endpointsAt } from '../model/dialect/readEndpoints';
import { namesAt, wordAt } from '../model/dialect/readSettings';
import { settingsOnly } from '../model/dialect/settingsOnly';
import { atHome, inFolder } from '../model/dialect/usualClient';

/**
 * Settings and hooks of Factory’s Droid: what runs unasked, and models at other addresses.
 * Source: docs.factory.ai, droid-cli/settings and enterprise/hierarchical-settings-and-org-control.
 */
export default defineClient({
  name: 'Factory Droid settings',
  syntax: 'jsonc',
  locations: [
    ...inFolder(
      '.factory/settings.json',
      '.factory/settings.local.json',
      '.factory/hooks.json',
      '.factory/hooks/hooks.json',
    ),
    ...atHome('.factory/settings.json', '.factory/settings.local.json', '.factory/hooks.json', '.factory/config.json'),
  ],
  ...settingsOnly('docs.factory.ai, droid-cli/settings'),
  readApprovals: ({ root }) => [
    ...[['autonomyLevel'], ['autonomyMode'], ['sessionDefaultSettings', '*']].flatMap(it =>
      wordAt(root, it, ['auto-high', 'high', 'skip-permissions-unsafe'], 'confirmation').filter(at =>
        at.member.key.value.startsWith('autonomy'),
      ),
    ),
    ...namesAt(root, ['commandAllowlist'], 'commands'),
  ],
  readEndpoints: ({ root }) => [
    ...endpointsAt(root, 'provider', 'customModels', '*', 'baseUrl'),
    ...endpointsAt(root, 'provider', 'custom_models', '*', 'base_url'),
  ],
  readCommands: ({ root }) => hookCommands(root),
});
