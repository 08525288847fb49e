import { defineClient } from '../model/client';
import { EDITOR_REFERENCES, underMcpServers } from '../model/dialect/usualClient';

/** `~/.cursor/mcp.json`: a person's own servers in Cursor. Source: Cursor documentation, mcp. */
export default defineClient({
  name: 'Cursor',
  syntax: 'jsonc',
  locations: [{ scope: 'user', path: '.cursor/mcp.json', base: 'home' }],
  references: EDITOR_REFERENCES,
  startsUnasked: {
    value: true,
    when: 'with Cursor, as they are the servers of the person',
    source: 'Cursor documentation, mcp',
  },
  precedence: { order: ['workspace', 'user'], source: 'Cursor documentation, mcp' },
  ...underMcpServers(),
});
