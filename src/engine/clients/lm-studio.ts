import { defineClient } from '../model/client';
import { readServersUnder } from '../model/readServers';

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
  references: { expands: [] },
  startsUnasked: {
    value: true,
    when: 'with the app, as they are the servers of the person',
    source: 'lmstudio-ai/docs@c6854fb, 0_app/2_mcp/index.mdx',
  },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => readServersUnder(root, 'mcpServers'),
});
