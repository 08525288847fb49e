import { defineClient } from '../model/client';
import { hookCommands } from '../model/readCommands';
import { settingsOnly } from '../model/settingsOnly';
import { atHome, inFolder } from '../model/usualClient';

/** `.gitlab/duo/hooks.json`: hooks of GitLab Duo, of a project and of the person. Source: docs.gitlab.com/user/gitlab_duo_cli/customize. */
export default defineClient({
  name: 'GitLab Duo hooks',
  syntax: 'jsonc',
  locations: [...inFolder('.gitlab/duo/hooks.json'), ...atHome('.gitlab/duo/hooks.json')],
  ...settingsOnly('docs.gitlab.com/user/gitlab_duo_cli/customize'),
  readCommands: ({ root }) => hookCommands(root),
});
