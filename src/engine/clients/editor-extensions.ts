import { EDITOR_FOLDERS, KIN_FOLDERS } from '../knowledge/editorFolders';
import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { dottedMember } from '../model/dialect/readSettings';
import { everydayIn, inAppData, NO_REFERENCES, unconfirmedStart } from '../model/dialect/usualClient';

/** Settings of extensions that hold servers. Sources: ampcode.com/manual; docs.augmentcode.com, setup-augment/mcp; sourcegraph.com/docs/cody; docs.zencoder.ai. */
const SETTINGS = ['amp.mcpServers', 'augment.advanced.mcpServers', 'cody.mcpServers', 'zencoder.mcpServers'] as const;

/** Servers of agents that are extensions of VS Code, among its settings: a map, or a list with names. */
export default defineClient({
  name: 'Extensions of VS Code',
  syntax: 'jsonc',
  takes: 'blanks',
  locations: [
    ...everydayIn('.vscode/settings.json'),
    ...inAppData(...[...EDITOR_FOLDERS, ...KIN_FOLDERS].map(it => `${it}/User/settings.json`)),
  ].map(it => ({ ...it, borrowed: true })),
  isFor: ({ root }) => SETTINGS.some(it => dottedMember(root, it)),
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('ampcode.com/manual; docs.augmentcode.com, setup-augment/mcp'),
  serversKey: [],
  readServers: ({ root }) => SETTINGS.flatMap(it => readServerMap(dottedMember(root, it)?.value)),
});
