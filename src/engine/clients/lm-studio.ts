import { defineClient } from '../model/client';
import { NO_REFERENCES, ownServersStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `mcp.json` of LM Studio: a person’s servers. Source: lmstudio-ai/docs, 0_app/2_mcp/index.mdx; docker/mcp-gateway, pkg/client/config.yml.
 */
export default defineClient({
  name: 'LM Studio',
  syntax: 'jsonc',
  locations: [
    { scope: 'user', path: '.lmstudio/mcp.json', base: 'home' },
    { scope: 'user', path: '.cache/lm-studio/mcp.json', base: 'home' },
  ],
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('lmstudio-ai/docs@c6854fb, 0_app/2_mcp/index.mdx'),
  ...underMcpServers(),
});
