import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { atHome, everydayIn, NO_REFERENCES } from '../model/dialect/usualClient';
import type { McpServer } from '../model/server';
import { valueAt } from '../syntax/tree';
import { standIn, type Text } from '../text/text';

const LISTS = ['stdio_servers', 'sse_servers', 'shttp_servers'] as const;

/**
 * `config.toml` of OpenHands: three lists of servers, one for each way to reach them.
 * Source: All-Hands-AI/OpenHands, config.template.toml.
 */
export default defineClient({
  name: 'OpenHands',
  syntax: 'toml',
  locations: [...everydayIn('config.toml'), ...atHome('.openhands/config.toml')],
  isFor: ({ root }) => LISTS.some(it => valueAt(root, 'mcp', it)),
  strict: {},
  references: NO_REFERENCES,
  startsUnasked: {
    value: true,
    when: 'with the agent',
    source: 'All-Hands-AI/OpenHands@156d068, config.template.toml',
  },
  serversKey: ['mcp', 'stdio_servers'],
  readServers: ({ root }) =>
    LISTS.flatMap(it =>
      readServerMap(valueAt(root, 'mcp', it), {
        addresses: { url: it === 'sse_servers' ? 'sse' : 'http' },
        tokenKeys: ['api_key'],
        textIsAddress: it !== 'stdio_servers',
      }).map(at => at.as(server => ({ ...server, name: named(server, it) }))),
    ),
});

/** Only programs have names; the others go by their list, so that the first of each are not taken for one. */
const named = ({ name }: McpServer, list: string): Text =>
  /^[0-9]+$/.test(name.value) ? standIn(`${list.replace('_servers', '')}-${name.value}`, name.range) : name;
