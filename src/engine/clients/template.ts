import { defineClient } from '../model/client';
import { BRACED_OR_DEFAULT, underMcpServers } from '../model/dialect/usualClient';

/** Templates of `.mcp.json`, to copy and fill in: what stands in them runs once somebody does. Source: seen in repositories. */
export default defineClient({
  name: 'Claude Code (template)',
  syntax: 'jsonc',
  locations: [
    ...['.mcp.json.example', '.mcp.json.template', '.mcp.json.sample', '.mcp.json.dist'],
    ...['.mcp.example.json', '.mcp.template.json', '.mcp.sample.json'],
  ].map(path => ({ scope: 'workspace', path, copied: true })),
  references: BRACED_OR_DEFAULT,
  startsUnasked: {
    value: false,
    when: 'no client opens a template; it counts once somebody copies it to .mcp.json',
    source: 'observed with Claude Code 2.1.197',
  },
  ...underMcpServers(),
});
