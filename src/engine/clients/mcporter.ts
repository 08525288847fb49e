import { defineClient } from '../model/client';
import { atHome, inFolder, underMcpServers } from '../model/dialect/usualClient';

/**
 * `mcporter.json`: servers that mcporter calls, of a repository and of the person; it imports those of many clients beside.
 * Source: steipete/mcporter, docs/config.md, src/config/imports/paths.ts.
 */
export default defineClient({
  name: 'mcporter',
  syntax: 'jsonc',
  locations: [...inFolder('config/mcporter.json'), ...atHome('.mcporter/mcporter.json', '.mcporter/mcporter.jsonc')],
  references: {
    expands: [/\$\{[A-Za-z_][A-Za-z0-9_]*(?::-[^{}]*)?\}/, /\$env:[A-Za-z_][A-Za-z0-9_]*/],
    environment: name => `\${${name}}`,
  },
  startsUnasked: {
    value: true,
    when: 'when one of their tools is called',
    source: 'steipete/mcporter@8cc23a2, docs/config.md',
  },
  precedence: { order: ['workspace', 'user'], source: 'steipete/mcporter@8cc23a2, docs/config.md' },
  ...underMcpServers({ addresses: { baseUrl: 'http', url: 'http' } }),
});
