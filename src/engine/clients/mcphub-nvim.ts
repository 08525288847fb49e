import { defineClient } from '../model/client';
import { commandsInValues } from '../model/dialect/readCommands';
import { readServerMap } from '../model/dialect/readServers';
import { atHome, borrowed, inFolder } from '../model/dialect/usualClient';
import { hubCommandsIn } from '../model/substitution';
import { valueAt } from '../syntax/tree';

const DIALECT = { approvalKeys: ['autoApprove'] };

/**
 * `servers.json` of mcphub.nvim and mcp-hub, of a project and of the person; they read files of VS Code and Cursor as well, and
 * run `${cmd: line}` in any value. All of it may be JSON5.
 * Source: ravitemer/mcphub.nvim, lua/mcphub/config.lua; ravitemer/mcp-hub, src/utils/{config,env-resolver}.js.
 */
export default defineClient({
  name: 'mcphub.nvim',
  syntax: 'jsonc',
  takes: 'json5',
  locations: [
    ...inFolder('.mcphub/servers.json'),
    ...borrowed('.vscode/mcp.json', '.cursor/mcp.json'),
    ...atHome('.config/mcphub/servers.json'),
  ],
  references: {
    expands: [/\$\{(?:env:|input:|cmd:)?[^{}]*\}/],
    environment: name => `\${${name}}`,
    workspaceFolder: '${workspaceFolder}',
  },
  startsUnasked: {
    value: true,
    evenUntrusted: true,
    when: 'as soon as the folder is open: `workspace.enabled` is on unless switched off',
    source: 'ravitemer/mcphub.nvim@7cd5db3, lua/mcphub/config.lua',
  },
  precedence: { order: ['workspace', 'user'], source: 'ravitemer/mcphub.nvim@7cd5db3, lua/mcphub/config.lua' },
  serversKey: ['mcpServers'],
  // Other clients' files are named as its own only where it makes something else of them.
  isFor: ({ uri, text, syntax }) => uri.endsWith('servers.json') || syntax === 'json5' || text.includes('${cmd:'),
  readServers: ({ root }) => {
    const own = readServerMap(valueAt(root, 'mcpServers'), DIALECT);
    return own.length > 0 ? own : readServerMap(valueAt(root, 'servers'), DIALECT);
  },
  readCommands: ({ root }) => commandsInValues(root, hubCommandsIn),
});
