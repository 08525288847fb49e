import { defineClient } from '../model/client';
import { commandsNamed } from '../model/dialect/readCommands';
import { endpointsAt } from '../model/dialect/readEndpoints';
import { readServersUnder } from '../model/dialect/readServers';
import { ampApprovals } from '../model/dialect/ruleSettings';
import { NO_REFERENCES } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * Settings of Amp, of a folder and of the person: servers under `amp.mcpServers`, one key with a dot. The spelling of its
 * references is not confirmed. Source: run with @ampcode/cli 0.0.1790142911; ampcode.com/manual.
 */
export default defineClient({
  name: 'Amp',
  syntax: 'jsonc',
  locations: [
    { scope: 'workspace', path: '.amp/settings.json' },
    { scope: 'workspace', path: '.amp/settings.jsonc' },
    { scope: 'user', path: '.config/amp/settings.json', base: 'home' },
    { scope: 'user', path: '.config/amp/settings.jsonc', base: 'home' },
    { scope: 'user', path: 'amp/settings.json', base: 'config', platforms: ['windows'] },
  ],
  strict: { byteOrderMark: true },
  references: NO_REFERENCES,
  startsUnasked: {
    value: false,
    when: 'it asks for `amp mcp approve` first',
    source: 'observed with @ampcode/cli 0.0.1790142911',
  },
  serversKey: ['amp.mcpServers'],
  readEndpoints: ({ root }) => [
    ...endpointsAt(root, 'redirect', 'amp.url'),
    ...endpointsAt(root, 'proxy', 'amp.proxy'),
  ],
  readServers: ({ root }) => readServersUnder(root, 'amp.mcpServers'),
  readApprovals: ({ root }) => ampApprovals(root),
  readCommands: ({ root }) => commandsNamed(valueAt(root, 'amp.permissions'), 'to', 'hook'),
});
