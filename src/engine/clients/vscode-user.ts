import { EDITOR_VARIABLES } from '../knowledge/editor-variables';
import { defineClient, type Location } from '../model/client';
import { editorCommands } from '../model/readCommands';
import { readServersUnder } from '../model/readServers';
import { editorSandbox } from '../model/sandbox';
import { valueAt } from '../syntax/tree';

/** Editors built from the same source, by the folder they keep their settings in. Source: `nameShort` of their product.json. */
const FOLDERS = ['Code', 'Code - Insiders', 'VSCodium', 'VSCodium - Insiders', 'Code - OSS'];

const profiles = (folder: string): readonly string[] => [`${folder}/mcp.json`, `${folder}/profiles/*/mcp.json`];
const at = (base: 'home' | 'config') => (path: string) => ({ scope: 'user' as const, path, base });

const locations: readonly Location[] = [
  ...FOLDERS.flatMap(it => profiles(`${it}/User`)).map(at('config')),
  ...profiles('.local/share/code-server/User').map(at('home')),
  ...['.vscode-server', '.vscode-server-insiders', '.vscodium-server'].map(it =>
    at('home')(`${it}/data/User/mcp.json`),
  ),
];

/** `mcp.json` of a user profile of VS Code and its kin. Source: VS Code 1.139 as shipped (`mcpResource` of a profile). */
export default defineClient({
  name: 'VS Code',
  syntax: 'jsonc',
  locations,
  references: {
    expands: EDITOR_VARIABLES,
    environment: name => `\${env:${name}}`,
    workspaceFolder: '${workspaceFolder}',
    inputs: true,
  },
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
