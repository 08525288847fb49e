import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { settingsAt } from '../model/dialect/settingsAt';
import { atHome, everydayIn, NO_REFERENCES } from '../model/dialect/usualClient';
import type { Node } from '../syntax/tree';

/** Workflows of TAKT: each step may bring servers along. Source: dyoshikawa/rulesync, takt-mcp.ts; nrslib/takt, docs. */
export default defineClient({
  name: 'TAKT',
  syntax: 'yaml',
  locations: [
    ...everydayIn('.takt/workflows/**/*.yaml', '.takt/pieces/**/*.yaml'),
    ...atHome('.takt/workflows/*.yaml', '.takt/pieces/*.yaml'),
  ],
  isFor: ({ root }) => serversOf(root).length > 0,
  references: NO_REFERENCES,
  startsUnasked: {
    value: false,
    when: 'with a step of the workflow, and only by transports that the settings allow',
    source: 'dyoshikawa/rulesync, takt-mcp.ts',
  },
  serversKey: [],
  readServers: ({ root }) => serversOf(root),
});

const serversOf = (root: Node | undefined) =>
  [['mcp_servers'], ['steps', '*', 'mcp_servers'], ['movements', '*', 'mcp_servers']].flatMap(path =>
    settingsAt(root, path).flatMap(it => readServerMap(it.value)),
  );
