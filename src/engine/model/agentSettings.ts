import { valueAt } from '../syntax/tree';
import type { ClientFormat, Location } from './client';
import { hookCommands } from './dialect/readCommands';
import { namesAt, wordAt } from './dialect/readSettings';
import { settingsOnly } from './dialect/settingsOnly';
import { inFolder } from './dialect/usualClient';

/** Where a folder and the person keep settings below a folder of the agent's own. */
export const settingsIn = (folder: string): Location[] =>
  inFolder(`${folder}/settings.json`, `${folder}/settings.local.json`);

/** Settings of an agent that writes hooks and approvals as Claude Code does; they set up no server. */
export const agentSettings = (name: string, source: string, locations: readonly Location[]): ClientFormat => ({
  name,
  syntax: 'jsonc',
  locations,
  ...settingsOnly(source),
  isFor: ({ root }) => ['hooks', 'permissions', 'statusLine'].some(it => valueAt(root, it) !== undefined),
  readApprovals: ({ root }) => [
    ...namesAt(root, ['permissions', 'allow'], 'tools'),
    ...wordAt(root, ['permissions', 'defaultMode'], ['bypassPermissions'], 'confirmation'),
  ],
  readCommands: ({ root }) => [...hookCommands(root), ...hookCommands(root, 'statusLine')],
});
