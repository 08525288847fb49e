import { defineClient } from '../model/client';
import { hookCommands } from '../model/dialect/readCommands';
import { settingsOnly } from '../model/dialect/settingsOnly';
import { atHome, inFolder } from '../model/dialect/usualClient';

/** `.gitlab/duo/hooks.json`: hooks of GitLab Duo, of a project and of the person. Source: docs.gitlab.com/user/gitlab_duo_cli/customize. */
export default defineClient({
  name: 'GitLab Duo hooks',
  syntax: 'jsonc',
  locations: [...inFolder('.gitlab/duo/hooks.json'), ...atHome('.gitlab/duo/hooks.json')],
  ...settingsOnly('docs.gitlab.com/user/gitlab_duo_cli/customize'),
  readCommands: ({ root }) => hookCommands(root),
});
