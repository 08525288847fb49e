import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { atHome, inFolder, NO_REFERENCES, unconfirmedStart } from '../model/dialect/usualClient';
import type { Entry } from '../model/server';
import { itemsOf, type Node, textOf, valueAt } from '../syntax/tree';
import { part } from '../text/text';

/**
 * `.poolside/settings.yaml`: servers for Poolside’s Pool, of a project and of the person. What is remote stands in
 * `transport`, with its headers in a list; tools in `allow` run unasked.
 * Source: docs.poolside.ai/mcp-servers and /settings-file-reference.
 */
export default defineClient({
  name: 'Poolside Pool',
  syntax: 'yaml',
  locations: [
    ...inFolder('.poolside/settings.yaml', '.poolside/settings.local.yaml'),
    ...atHome('.config/poolside/settings.yaml'),
  ],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('docs.poolside.ai/mcp-servers'),
  serversKey: ['mcp_servers'],
  readServers: ({ root }) =>
    readServerMap(valueAt(root, 'mcp_servers'), { wrapper: 'transport', approvalKeys: ['allow'] }).map(it =>
      it.as(server => ({ ...server, headers: [...server.headers, ...headerLines(valueAt(server.node, 'headers'))] })),
    ),
});

/** `Name: value`, one text each. */
const headerLines = (list: Node | undefined): Entry[] =>
  itemsOf(list).flatMap(item => {
    const line = textOf(item);
    const colon = line?.value.indexOf(':') ?? -1;
    if (!line || colon < 1) return [];
    const name = part(line, 0, colon);
    const value = part(line, colon + 1 + (line.value[colon + 1] === ' ' ? 1 : 0));
    return [{ name, value, member: { key: name, value: item, range: item.range, shadowed: false } }];
  });
