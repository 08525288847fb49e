import { EDITOR_FOLDERS, KIN_FOLDERS } from '../knowledge/editorFolders';
import { defineClient, type Location } from '../model/client';
import { editorEndpoints } from '../model/dialect/editorSettings';
import { unreadServerMap } from '../model/dialect/readServers';
import { EDITOR_REFERENCES } from '../model/dialect/usualClient';
import { approvalsInSettings, commandsInSettings, serversInSettings } from '../model/dialect/vscodeSettings';
import { valueAt } from '../syntax/tree';

const locations: readonly Location[] = [
  { scope: 'workspace', path: '.vscode/settings.json', everyday: true },
  ...[...EDITOR_FOLDERS, ...KIN_FOLDERS].flatMap((it): Location[] => [
    { scope: 'user', path: `${it}/User/settings.json`, base: 'config' },
    { scope: 'user', path: `${it}/User/profiles/*/settings.json`, base: 'config' },
  ]),
  { scope: 'user', path: '.local/share/code-server/User/settings.json', base: 'home' },
];

/** Settings of VS Code: what runs unasked, and servers in the old place (`mcp.servers`, before 1.102). Source: VS Code 1.139 as shipped. */
export default defineClient({
  name: 'VS Code settings',
  syntax: 'jsonc',
  takes: 'blanks',
  locations,
  references: EDITOR_REFERENCES,
  startsUnasked: {
    value: false,
    when: 'newer versions move these servers to mcp.json first',
    source: 'VS Code 1.139 as shipped: workbench.mcp.config.migration',
  },
  serversKey: [],
  readEndpoints: ({ root }) => editorEndpoints(root),
  // Servers in other clients’ words are a mistake that people make here.
  readServers: ({ root }) => [...serversInSettings(root), ...unreadServerMap(valueAt(root, 'mcpServers'))],
  readCommands: ({ root }) => commandsInSettings(root),
  readApprovals: ({ root }) => approvalsInSettings(root),
});
