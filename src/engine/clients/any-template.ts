import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { NO_REFERENCES } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

const KEYS = [['mcpServers'], ['servers'], ['context_servers'], ['mcp', 'servers']] as const;

/**
 * Templates of any client’s file, to copy and fill in, by the ending of their name, and what a folder of dotfiles keeps for
 * the home folder: what stands in them runs once somebody puts it there. Source: seen in repositories.
 */
export default defineClient({
  name: 'Template',
  syntax: 'jsonc',
  locations: [
    ...['*.json.example', '*.json.sample', '*.json.template', '*.json.dist'],
    ...['*.example.json', '*.sample.json', '*.template.json'],
    ...['.claude.json', '.codeium/windsurf/mcp_config.json', '.config/zed/settings.json'],
    ...['.aws/amazonq/mcp.json', '.lmstudio/mcp.json'],
  ].map(path => ({ scope: 'workspace', path, copied: true })),
  references: NO_REFERENCES,
  startsUnasked: {
    value: false,
    when: 'no client opens a template; it counts once somebody copies it',
    source: 'observed with Claude Code 2.1.197',
  },
  serversKey: ['mcpServers'],
  isFor: ({ root }) => KEYS.some(path => valueAt(root, ...path)?.kind === 'object'),
  readServers: ({ root }) => KEYS.flatMap(path => readServerMap(valueAt(root, ...path))),
});
