import { defineClient } from '../model/client';
import { continueEndpoints } from '../model/dialect/readEndpoints';
import { readServerMap } from '../model/dialect/readServers';
import { atHome, inFolder } from '../model/dialect/usualClient';
import { member, valueAt } from '../syntax/tree';

/**
 * Continue: a list of servers in the person's `config.yaml` and in files of a repository. Blocks that are only named
 * (`uses`) come from its hub. Source: continuedev/continue, packages/config-yaml/src/schemas/mcp/index.ts and
 * core/config/loadLocalAssistants.ts, which walks the folder with all below it.
 */
export default defineClient({
  name: 'Continue',
  syntax: 'yaml',
  locations: [
    ...inFolder(
      ...['.continue/mcpServers/**/*.yaml', '.continue/mcpServers/**/*.yml', '.continue/config.yaml'],
      ...['.continue/agents/*.yaml', '.continue/assistants/*.yaml', '.continue/configs/*.yaml'],
    ),
    ...atHome(
      '.continue/config.yaml',
      '.continue/mcpServers/**/*.yaml',
      '.continue/mcpServers/**/*.yml',
      '.continue/agents/*.yaml',
    ),
  ],
  references: {
    expands: [/\$\{\{\s*(?:secrets|inputs)\.[^{}]*\}\}/],
    kept: 'secret',
    environment: name => `\${{ secrets.${name} }}`,
  },
  startsUnasked: {
    value: true,
    evenUntrusted: true,
    when: 'no question was seen in the code that loads a repository’s servers',
    source: 'continuedev/continue, core/context/mcp/MCPManagerSingleton.ts',
  },
  serversKey: ['mcpServers'],
  readEndpoints: ({ root }) => continueEndpoints(root),
  readServers: ({ root }) =>
    readServerMap(valueAt(root, 'mcpServers'), {
      headersAt: ['requestOptions', 'headers'],
      tokenKeys: ['apiKey'],
    }).filter(it => !member(it.member.value, 'uses')),
});
