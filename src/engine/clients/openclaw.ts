import { defineClient } from '../model/client';
import { readServerMap } from '../model/readServers';
import { atHome, NO_REFERENCES, ownServersStart } from '../model/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * `~/.openclaw/openclaw.json`: a person’s servers in OpenClaw. It may hold JSON5, of which comments and trailing commas are
 * read here. Source: openclaw/openclaw, docs/cli/mcp.md; snyk/agent-scan (the folders).
 */
export default defineClient({
  name: 'OpenClaw',
  syntax: 'jsonc',
  locations: atHome('.openclaw/openclaw.json', '.clawdbot/clawdbot.json', '.moltbot/moltbot.json'),
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('openclaw/openclaw@0c564e0, docs/cli/mcp.md'),
  serversKey: ['mcp', 'servers'],
  readServers: ({ root }) => readServerMap(valueAt(root, 'mcp', 'servers')),
});
