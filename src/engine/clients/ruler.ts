import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { BRACED, inFolder } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/** `.ruler/ruler.toml`: servers that ruler writes into the files of every client. Source: intellectronica/ruler. */
export default defineClient({
  name: 'ruler',
  syntax: 'toml',
  locations: inFolder('.ruler/ruler.toml'),
  strict: {},
  references: BRACED,
  startsUnasked: {
    value: false,
    when: 'the tool copies them to the clients when somebody runs it',
    source: 'intellectronica/ruler@0fa2cae',
  },
  serversKey: ['mcp_servers'],
  readServers: ({ root }) => readServerMap(valueAt(root, 'mcp_servers')),
});
