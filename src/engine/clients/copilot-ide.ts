import { defineClient } from '../model/client';
import { readEntries, readServersUnder } from '../model/dialect/readServers';
import { atHome, NO_REFERENCES, ownServersStart } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

const windows = { scope: 'user', base: 'home', platforms: ['windows'] } as const;

/**
 * `mcp.json` of GitHub Copilot in JetBrains IDEs and in Xcode: a person’s servers, under `servers`.
 * Source: github/CopilotForXcode, MCPConfigConstants.swift; microsoft/apm#1225 (JetBrains).
 */
export default defineClient({
  name: 'GitHub Copilot in JetBrains and Xcode',
  syntax: 'jsonc',
  locations: [
    ...atHome('.config/github-copilot/intellij/mcp.json', '.config/github-copilot/xcode/mcp.json'),
    { ...windows, path: 'AppData/Local/github-copilot/intellij/mcp.json' },
  ],
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('github/CopilotForXcode, MCPConfigConstants.swift'),
  serversKey: ['servers'],
  // In JetBrains IDEs the headers stand in `requestInit`.
  readServers: ({ root }) =>
    readServersUnder(root, 'servers').map(it =>
      it.as(server => ({
        ...server,
        headers: [...server.headers, ...readEntries(valueAt(server.node, 'requestInit', 'headers'))],
      })),
    ),
});
