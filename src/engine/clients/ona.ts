import { defineClient } from '../model/client';
import { inFolder, NO_REFERENCES, underMcpServers } from '../model/dialect/usualClient';

/** `.ona/mcp-config.json`: servers that a repository sets up for Ona’s agent. Source: ona.com/docs/ona/mcp. */
export default defineClient({
  name: 'Ona',
  syntax: 'jsonc',
  locations: inFolder('.ona/mcp-config.json'),
  references: { ...NO_REFERENCES, expands: [/\$\{(?:exec|file|env)?:?[^{}]*\}/] },
  startsUnasked: {
    value: true,
    when: 'with the agent, in the environment made for the repository',
    source: 'ona.com/docs/ona/mcp',
  },
  ...underMcpServers(),
});
