import { defineClient } from '../model/client';
import { readEntries, readServerMap } from '../model/dialect/readServers';
import { atHome, BRACED_OR_DEFAULT, copiedFrom, ownServersStart } from '../model/dialect/usualClient';
import { textOf, valueAt } from '../syntax/tree';

const FILES = ['.mcphost.yml', '.mcphost.yaml', '.mcphost.json'] as const;

/** Parts of the program itself. */
const BUILT_IN: ReadonlySet<string | undefined> = new Set(['builtin', 'inprocess']);

/**
 * `~/.mcphost.yml`: a person’s servers in MCPHost; its older files and those named by `--config` say the same. A command is
 * a list of words. Source: mark3labs/mcphost, README.md.
 */
export default defineClient({
  name: 'MCPHost',
  syntax: 'yaml',
  locations: [...copiedFrom(...FILES), ...atHome(...FILES, '.mcp.yml')],
  references: { ...BRACED_OR_DEFAULT, expands: [/\$\{env:\/\/[^{}]*\}/, ...BRACED_OR_DEFAULT.expands] },
  startsUnasked: ownServersStart('mark3labs/mcphost, README.md'),
  serversKey: ['mcpServers'],
  readServers: ({ root }) =>
    readServerMap(valueAt(root, 'mcpServers'), { commandIs: 'words' })
      .filter(it => !BUILT_IN.has(textOf(valueAt(it.member.value, 'type'))?.value))
      .map(it =>
        it.as(server => ({ ...server, env: [...server.env, ...readEntries(valueAt(server.node, 'environment'))] })),
      ),
});
