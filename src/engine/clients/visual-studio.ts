import { defineClient } from '../model/client';
import { readServersUnder } from '../model/dialect/readServers';
import { borrowed, inFolder } from '../model/dialect/usualClient';

/**
 * Servers of a solution in Visual Studio, and of the person, always under `servers`: in `.mcp.json`, too, where others look
 * under `mcpServers`. Source: MicrosoftDocs/visualstudio-docs, docs/ide/mcp-servers.md.
 */
export default defineClient({
  name: 'Visual Studio',
  syntax: 'jsonc',
  locations: [
    ...inFolder('.vs/mcp.json'),
    ...borrowed('.mcp.json', '.vscode/mcp.json'),
    { scope: 'user', path: '.mcp.json', base: 'home', platforms: ['windows'] },
  ],
  references: { expands: [/\$\{input:[^{}]*\}/], inputs: true },
  startsUnasked: {
    value: true,
    when: 'as soon as it finds the file; tools wait until somebody enables them',
    source: 'MicrosoftDocs/visualstudio-docs@01d07e34, docs/ide/mcp-servers.md',
  },
  serversKey: ['servers'],
  readServers: ({ root }) => readServersUnder(root, 'servers'),
});
