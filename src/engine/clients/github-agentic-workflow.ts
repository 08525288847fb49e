import { defineClient } from '../model/client';
import { containerServer } from '../model/dialect/containerService';
import { readServerMap } from '../model/dialect/readServers';
import { everydayIn } from '../model/dialect/usualClient';
import { textOf, valueAt } from '../syntax/tree';

/**
 * GitHub Agentic Workflows: Markdown whose head says which servers the agent in the runner may use.
 * Source: github/gh-aw, docs/src/content/docs/guides/mcps.md.
 */
export default defineClient({
  name: 'GitHub Agentic Workflows',
  syntax: 'markdown',
  locations: everydayIn('.github/workflows/*.md'),
  references: { expands: [/\$\{\{[^{}]*\}\}/], environment: name => `\${{ secrets.${name} }}` },
  startsUnasked: {
    value: false,
    when: 'on GitHub, in the runner of the workflow',
    source: 'github/gh-aw, docs/src/content/docs/guides/mcps.md',
  },
  serversKey: ['mcp-servers'],
  readServers: ({ root }) =>
    readServerMap(valueAt(root, 'mcp-servers')).map(it =>
      it.as(server => {
        const image = textOf(valueAt(server.node, 'container'));
        return image && !server.command ? containerServer(server.member, image) : server;
      }),
    ),
});
