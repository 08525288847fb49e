import { defineClient } from '../model/client';
import { readServerMap, soleServer } from '../model/dialect/readServers';
import { atHome, BRACED, inFolder } from '../model/dialect/usualClient';
import { membersOf, valueAt } from '../syntax/tree';

/**
 * Files in `.continue/mcpServers`, of a folder and of the person: a map as in `.mcp.json`, one as in `~/.claude.json`, or a
 * single server. Source: continuedev/continue, core/context/mcp/json/loadJsonMcpConfigs.ts.
 */
export default defineClient({
  name: 'Continue',
  syntax: 'jsonc',
  locations: [...inFolder('.continue/mcpServers/**/*.json'), ...atHome('.continue/mcpServers/**/*.json')],
  references: { ...BRACED, only: ['env'] },
  startsUnasked: {
    value: true,
    evenUntrusted: true,
    when: 'as soon as the folder is open; its source asks nothing',
    source: 'continuedev/continue@d0a3c0b, loadJsonMcpConfigs.ts',
  },
  serversKey: ['mcpServers'],
  readServers: document => [
    ...readServerMap(valueAt(document.root, 'mcpServers')),
    ...membersOf(valueAt(document.root, 'projects')).flatMap(it => readServerMap(valueAt(it.value, 'mcpServers'))),
    ...(['mcpServers', 'projects'].some(it => valueAt(document.root, it)) ? [] : soleServer(document)),
  ],
});
