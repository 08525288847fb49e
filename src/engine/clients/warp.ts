import { defineClient } from '../model/client';
import { bareServers, readServerMap } from '../model/dialect/readServers';
import { atHome, BRACED, borrowed, inFolder } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/** The first that is there counts. */
const KEYS = [['mcp', 'servers'], ['servers'], ['mcpServers']] as const;
const DIALECT = { cwdKey: 'working_directory' };

/**
 * `.mcp.json` in Warp’s own folders, of a repository and of the person, and that of Claude Code: servers under the first of
 * four keys. A repository’s wait for a click. Source: warpdotdev/warp, app/src/ai/mcp/{parsing,file_based_manager}.rs.
 */
export default defineClient({
  name: 'Warp',
  syntax: 'jsonc',
  locations: [
    ...inFolder('.warp/.mcp.json', '.agents/.mcp.json'),
    ...borrowed('.mcp.json'),
    ...atHome('.warp/.mcp.json', '.agents/.mcp.json'),
    { scope: 'user', path: '.claude.json', base: 'home', borrowed: true },
  ],
  strict: { comments: true },
  references: BRACED,
  startsUnasked: {
    value: false,
    when: 'servers of a repository wait for a click; its documentation of May 2026 still says otherwise',
    source: 'warpdotdev/warp@19548ae, app/src/ai/mcp/file_based_manager.rs',
  },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => {
    const key = KEYS.find(path => valueAt(root, ...path));
    return key ? readServerMap(valueAt(root, ...key), DIALECT) : bareServers(root, DIALECT);
  },
});
