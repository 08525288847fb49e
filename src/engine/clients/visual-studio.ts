import { defineClient } from '../model/client';
import { readServersUnder } from '../model/readServers';

/** `.vs/mcp.json`: servers of a solution in Visual Studio. Source: MicrosoftDocs/visualstudio-docs, docs/ide/mcp-servers.md. */
export default defineClient({
  name: 'Visual Studio',
  syntax: 'jsonc',
  locations: [{ scope: 'workspace', path: '.vs/mcp.json' }],
  references: { expands: [/\$\{input:[^{}]*\}/], inputs: true },
  startsUnasked: {
    value: true,
    when: 'as soon as it finds the file; tools wait until somebody enables them',
    source: 'MicrosoftDocs/visualstudio-docs@01d07e34, docs/ide/mcp-servers.md',
  },
  serversKey: ['servers'],
  readServers: ({ root }) => readServersUnder(root, 'servers'),
});
