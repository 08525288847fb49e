import { defineClient } from '../model/client';
import { endpointsAt } from '../model/dialect/readEndpoints';
import { readServerMap } from '../model/dialect/readServers';
import { zedApprovals } from '../model/dialect/ruleSettings';
import { NO_REFERENCES } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * Settings of Zed, of a folder and of the person: servers under `context_servers`, each as words, as an old `command` object,
 * or from an extension. Source: zed-industries/zed, crates/settings_content/src/project.rs.
 */
export default defineClient({
  name: 'Zed',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.zed/settings.json', everyday: true },
    { scope: 'user', path: '.config/zed/settings.json', base: 'home' },
    { scope: 'user', path: '.var/app/dev.zed.Zed/config/zed/settings.json', base: 'home', platforms: ['linux'] },
    { scope: 'user', path: 'Zed/settings.json', base: 'config', platforms: ['windows'] },
  ],
  references: NO_REFERENCES,
  startsUnasked: {
    value: true,
    when: 'once the folder is trusted',
    source: 'zed-industries/zed@006ce51, crates/settings_content/src/project.rs',
  },
  precedence: {
    order: ['workspace', 'user'],
    source: 'zed-industries/zed@006ce51, crates/settings_content/src/project.rs',
  },
  serversKey: ['context_servers'],
  readEndpoints: ({ root }) => [
    ...endpointsAt(root, 'provider', 'language_models', '*', 'api_url'),
    ...endpointsAt(root, 'provider', 'language_models', '*', '*', 'api_url'),
    ...endpointsAt(root, 'redirect', 'server_url'),
    ...endpointsAt(root, 'proxy', 'proxy'),
    ...endpointsAt(root, 'variable', 'terminal', 'env', '*'),
  ],
  readServers: ({ root }) => readServerMap(valueAt(root, 'context_servers'), { commandIs: 'object' }),
  readApprovals: ({ root }) => zedApprovals(root),
});
