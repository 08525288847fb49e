import { defineClient } from '../model/client';
import { atHome, inFolder, NO_REFERENCES, unconfirmedStart, underMcpServers } from '../model/dialect/usualClient';

/**
 * `.deepagents/.mcp.json`: servers for LangChain’s deepagents, of a repository and of the person.
 * Source: dyoshikawa/rulesync, deepagents-mcp.ts (citing docs.langchain.com/oss/deepagents/code/mcp-tools).
 */
export default defineClient({
  name: 'deepagents',
  syntax: 'jsonc',
  locations: [...inFolder('.deepagents/.mcp.json'), ...atHome('.deepagents/.mcp.json')],
  references: NO_REFERENCES,
  startsUnasked: unconfirmedStart('dyoshikawa/rulesync@cfebcd75, deepagents-mcp.ts'),
  ...underMcpServers(),
});
