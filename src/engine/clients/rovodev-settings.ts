import { defineClient } from '../model/client';
import { namesAt, wordAt } from '../model/dialect/readSettings';
import { atHome, inFolder, NO_REFERENCES, unconfirmedStart } from '../model/dialect/usualClient';

/** `.rovodev/config.yml`: no servers, but those that may start unasked. Source: support.atlassian.com/rovo/docs/use-tools-in-rovo-dev-cli; dyoshikawa/rulesync, rovodev-mcp.ts. */
export default defineClient({
  name: 'Rovo Dev',
  syntax: 'yaml',
  locations: [...inFolder('.rovodev/config.yml'), ...atHome('.rovodev/config.yml')],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('dyoshikawa/rulesync@cfebcd75, rovodev-mcp.ts'),
  serversKey: [],
  readServers: () => [],
  readApprovals: ({ root }) => [
    ...namesAt(root, ['mcp', 'allowedMcpServers'], 'servers'),
    ...wordAt(root, ['toolPermissions', 'default'], ['allow'], 'confirmation'),
    ...wordAt(root, ['toolPermissions', 'bash', 'default'], ['allow'], 'commands'),
  ],
});
