import { defineClient } from '../model/client';
import { copiedFrom, inAppData, NO_REFERENCES, ownServersStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `anythingllm_mcp_servers.json` in the storage folder of AnythingLLM; an entry waits where `anythingllm.autoStart` is off.
 * Source: docs.anythingllm.com, mcp-compatibility.
 */
export default defineClient({
  name: 'AnythingLLM',
  syntax: 'jsonc',
  locations: [
    ...inAppData('anythingllm-desktop/storage/plugins/anythingllm_mcp_servers.json'),
    ...copiedFrom('anythingllm_mcp_servers.json'),
  ],
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('docs.anythingllm.com, mcp-compatibility'),
  ...underMcpServers(),
});
