import { defineClient } from '../model/client';
import { hookCommands } from '../model/dialect/readCommands';
import { atHome, ENV_COLON, inFolder, unconfirmedStart, underMcpServers } from '../model/dialect/usualClient';

/** `.eca/config.json`: servers for ECA, an agent for Emacs, Vim and others. Source: editor-code-assistant/eca, docs/config/introduction.md. */
export default defineClient({
  name: 'ECA',
  syntax: 'jsonc',
  locations: [...inFolder('.eca/config.json'), ...atHome('.config/eca/config.json')],
  references: { ...ENV_COLON, expands: [/\$\{(?:env|file|cmd|netrc|classpath):[^{}]*\}/] },
  startsUnasked: unconfirmedStart('editor-code-assistant/eca, docs/config/introduction.md'),
  precedence: { order: ['workspace', 'user'], source: 'editor-code-assistant/eca, src/eca/config.clj' },
  ...underMcpServers(),
  readCommands: ({ root }) => hookCommands(root),
});
