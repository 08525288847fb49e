import { defineClient } from '../model/client';
import { commandsInValues, editorCommands } from '../model/dialect/readCommands';
import { readServersUnder } from '../model/dialect/readServers';
import { EDITOR_REFERENCES } from '../model/dialect/usualClient';
import { editorSandbox } from '../model/sandbox';
import { hubCommandsIn } from '../model/substitution';
import { valueAt } from '../syntax/tree';

/**
 * `.vscode/mcp.json`: servers that a repository sets up for VS Code, before those of `.mcp.json`.
 * Source: VS Code documentation, mcp-configuration; 1.139 as shipped; microsoft/vscode, mcpTypes.ts (McpCollectionSortOrder).
 */
export default defineClient({
  name: 'VS Code',
  syntax: 'jsonc',
  takes: 'blanks',
  // Any syntax error costs the whole file.
  strict: {},
  locations: [{ scope: 'workspace', path: '.vscode/mcp.json', rank: 0 }],
  references: { ...EDITOR_REFERENCES, inputs: true },
  startsUnasked: {
    value: true,
    when: 'with the first chat message, once the folder is trusted',
    source: 'VS Code 1.139 as shipped: its own files count as trusted, chat.mcp.autostart is newAndOutdated',
  },
  precedence: { order: ['workspace', 'user'], source: 'VS Code 1.139 as shipped: chat.mcp.collisionBehavior' },
  serversKey: ['servers'],
  readSandbox: ({ root }) => editorSandbox(root),
  readServers: ({ root }) => readServersUnder(root, 'servers', { wrapper: 'config' }),
  readCommands: ({ root }) => [
    ...editorCommands(valueAt(root, 'servers'), valueAt(root, 'inputs')),
    ...commandsInValues(valueAt(root, 'servers'), hubCommandsIn),
  ],
});
