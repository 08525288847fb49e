import { defineClient } from '../model/client';
import { editorEndpoints } from '../model/dialect/editorSettings';
import { unreadServerMap } from '../model/dialect/readServers';
import { dottedMember } from '../model/dialect/readSettings';
import { EDITOR_REFERENCES, inFolder } from '../model/dialect/usualClient';
import {
  approvalsInSettings,
  commandsInSettings,
  serversInSettings,
  speaksOfTools,
} from '../model/dialect/vscodeSettings';
import { editorSandbox } from '../model/sandbox';
import { valueAt } from '../syntax/tree';

/**
 * `*.code-workspace`: a workspace of several folders in VS Code, with settings for all of them. Servers stand in
 * `settings.mcp`, and some write them beside `settings`, where nothing reads them.
 * Source: VS Code 1.139 as shipped (`settings.mcp` of a workspace).
 */
export default defineClient({
  name: 'VS Code',
  syntax: 'jsonc',
  takes: 'blanks',
  locations: inFolder('*.code-workspace').map(it => ({ ...it, rank: 100 })),
  references: EDITOR_REFERENCES,
  startsUnasked: {
    value: true,
    when: 'with the first chat message, once the workspace is trusted',
    source: 'VS Code 1.139 as shipped',
  },
  precedence: { order: ['workspace', 'user'], source: 'VS Code 1.139 as shipped: chat.mcp.collisionBehavior' },
  serversKey: ['settings', 'mcp', 'servers'],
  isFor: ({ root }) => valueAt(root, 'mcp') !== undefined || speaksOfTools(valueAt(root, 'settings')),
  readServers: ({ root }) => [
    ...serversInSettings(valueAt(root, 'settings')),
    ...unreadServerMap(valueAt(root, 'mcp', 'servers')),
  ],
  readEndpoints: ({ root }) => editorEndpoints(valueAt(root, 'settings')),
  readCommands: ({ root }) => commandsInSettings(valueAt(root, 'settings')),
  readSandbox: ({ root }) => editorSandbox(dottedMember(valueAt(root, 'settings'), 'mcp')?.value),
  readApprovals: ({ root }) => approvalsInSettings(valueAt(root, 'settings')),
});
