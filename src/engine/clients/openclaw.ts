import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { atHome, ownServersStart } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * `~/.openclaw/openclaw.json`: a person’s servers in OpenClaw, in JSON5. Names of variables count in capitals.
 * Source: docs.openclaw.ai, gateway/configuration and help/environment; snyk/agent-scan (the older folders).
 */
export default defineClient({
  name: 'OpenClaw',
  syntax: 'jsonc',
  takes: 'json5',
  locations: atHome('.openclaw/openclaw.json', '.clawdbot/clawdbot.json', '.moltbot/moltbot.json'),
  movedBy: [
    ['OPENCLAW_HOME', ''],
    ['OPENCLAW_STATE_DIR', '.openclaw'],
    ['OPENCLAW_CONFIG_PATH', '.openclaw/openclaw.json'],
  ],
  references: { expands: [/\$\{[A-Z_][A-Z0-9_]*\}/], environment: name => `\${${name.toUpperCase()}}` },
  startsUnasked: ownServersStart('openclaw/openclaw@0c564e0, docs/cli/mcp.md'),
  serversKey: ['mcp', 'servers'],
  readServers: ({ root }) => readServerMap(valueAt(root, 'mcp', 'servers')),
});
