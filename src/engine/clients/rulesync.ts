import { defineClient } from '../model/client';
import { BRACED, inFolder, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.rulesync/mcp.json` and `.ruler/mcp.json`: servers that rulesync and ruler write into the files of every client.
 * Source: dyoshikawa/rulesync, rulesync-mcp.ts; intellectronica/ruler.
 */
export default defineClient({
  name: 'rulesync and ruler',
  syntax: 'jsonc',
  locations: inFolder('.rulesync/mcp.json', '.rulesync/mcp.jsonc', '.rulesync/.mcp.json', '.ruler/mcp.json'),
  references: BRACED,
  startsUnasked: {
    value: false,
    when: 'the tool copies them to the clients when somebody runs it',
    source: 'dyoshikawa/rulesync@cfebcd75, rulesync-mcp.ts',
  },
  ...underMcpServers({ approvalKeys: ['alwaysAllow', 'kiroAutoApprove'], addresses: { url: 'http', httpUrl: 'http' } }),
});
