import { defineClient } from '../model/client';
import { atHome, inFolder, NO_REFERENCES, unconfirmedStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.gitlab/duo/mcp.json`: servers for GitLab Duo, of a workspace and of the person. Tools in `approvedTools` run unasked.
 * Source: docs.gitlab.com/user/gitlab_duo/model_context_protocol/mcp_clients.
 */
export default defineClient({
  name: 'GitLab Duo',
  syntax: 'jsonc',
  locations: [
    ...inFolder('.gitlab/duo/mcp.json'),
    ...atHome('.gitlab/duo/mcp.json'),
    { scope: 'user', path: 'GitLab/duo/mcp.json', base: 'config', platforms: ['windows'] },
  ],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('docs.gitlab.com/user/gitlab_duo/model_context_protocol/mcp_clients'),
  precedence: {
    order: ['workspace', 'user'],
    source: 'docs.gitlab.com/user/gitlab_duo/model_context_protocol/mcp_clients',
  },
  ...underMcpServers({ approvalKeys: ['approvedTools'] }),
});
