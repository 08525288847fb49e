import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { copiedFrom, inFolder, NO_REFERENCES, unconfirmedStart } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/** `trae_config.yaml`: servers for Trae Agent’s command line, of the folder it is started in. Source: bytedance/trae-agent, README.md. */
export default defineClient({
  name: 'Trae Agent',
  syntax: 'yaml',
  locations: [...inFolder('trae_config.yaml'), ...copiedFrom('trae_config.yaml.example')],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('bytedance/trae-agent, README.md'),
  serversKey: ['mcp_servers'],
  readServers: ({ root }) =>
    readServerMap(valueAt(root, 'mcp_servers'), { addresses: { http_url: 'http', url: 'sse' } }),
});
