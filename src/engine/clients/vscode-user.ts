import { EDITOR_FOLDERS, REMOTE_EDITOR_FOLDERS } from '../knowledge/editorFolders';
import { defineClient } from '../model/client';
import { editorCommands } from '../model/dialect/readCommands';
import { readServersUnder } from '../model/dialect/readServers';
import { atHome, EDITOR_REFERENCES, inAppData } from '../model/dialect/usualClient';
import { editorSandbox } from '../model/sandbox';
import { valueAt } from '../syntax/tree';

const paths = (folder: string): readonly string[] => [`${folder}/User/mcp.json`, `${folder}/User/profiles/*/mcp.json`];

/** `mcp.json` of a user profile of VS Code and its kin. Source: VS Code 1.139 as shipped (`mcpResource` of a profile). */
export default defineClient({
  name: 'VS Code',
  syntax: 'jsonc',
  takes: 'blanks',
  // Any syntax error costs the whole file.
  strict: {},
  locations: [...inAppData(...EDITOR_FOLDERS.flatMap(paths)), ...atHome(...REMOTE_EDITOR_FOLDERS.flatMap(paths))],
  references: { ...EDITOR_REFERENCES, inputs: true },
  startsUnasked: {
    value: true,
    when: 'with the first chat message, as they are the servers of the person',
    source: 'VS Code 1.139 as shipped',
  },
  precedence: { order: ['workspace', 'user'], source: 'VS Code 1.139 as shipped: chat.mcp.collisionBehavior' },
  serversKey: ['servers'],
  readSandbox: ({ root }) => editorSandbox(root),
  readServers: ({ root }) => readServersUnder(root, 'servers', { wrapper: 'config' }),
  readCommands: ({ root }) => editorCommands(valueAt(root, 'servers'), valueAt(root, 'inputs')),
});
