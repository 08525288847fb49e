import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { atHome, inFolder, NO_REFERENCES } from '../model/dialect/usualClient';
import { valueAt } from '../syntax/tree';

/**
 * `.neovate/config.json`: servers for Neovate Code, of a repository and of the person. Its source asks nothing.
 * Source: neovateai/neovate-code@0da6be6, src/config.ts.
 */
export default defineClient({
  name: 'Neovate Code',
  syntax: 'jsonc',
  locations: [...inFolder('.neovate/config.json', '.neovate/config.local.json'), ...atHome('.neovate/config.json')],
  strict: { comments: true },
  references: NO_REFERENCES,
  startsUnasked: {
    value: true,
    evenUntrusted: true,
    when: 'with the session; its source asks nothing',
    source: 'neovateai/neovate-code@0da6be6, src/config.ts',
  },
  serversKey: ['mcpServers'],
  readServers: ({ root }) => readServerMap(valueAt(root, 'mcpServers'), { offKey: 'disable' }),
});
