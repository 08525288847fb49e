import { GEMINI_CLI_ENTRY } from '../knowledge/geminiCli';
import { defineClient } from '../model/client';
import { geminiCommands } from '../model/dialect/readCommands';
import { wordAt } from '../model/dialect/readSettings';
import { atHome, inFolder, SHELL_LIKE, unconfirmedStart, underMcpServers } from '../model/dialect/usualClient';

/** `.iflow/settings.json`: servers for iFlow CLI, of a project and of the person, in Gemini CLI’s words. Source: platform.iflow.cn/en/cli/configuration/settings. */
export default defineClient({
  name: 'iFlow CLI',
  syntax: 'jsonc',
  locations: [...inFolder('.iflow/settings.json'), ...atHome('.iflow/settings.json')],
  references: SHELL_LIKE,
  startsUnasked: unconfirmedStart('platform.iflow.cn/en/cli/configuration/settings'),
  ...underMcpServers({ ...GEMINI_CLI_ENTRY, approvalKeys: ['trust'] }),
  readApprovals: ({ root }) => wordAt(root, ['approvalMode'], ['yolo'], 'confirmation'),
  readCommands: ({ root }) => geminiCommands(root),
});
