import { agentSettings, settingsIn } from '../model/agentSettings';
import { defineClient } from '../model/client';
import { atHome } from '../model/dialect/usualClient';

/** `.bob/settings.json`: hooks and approvals of IBM Bob, of a project and of the person. Source: bob.ibm.com/docs/ide/configuration/lifecycle-hooks. */
export default defineClient(
  agentSettings('IBM Bob settings', 'bob.ibm.com/docs/ide/configuration/lifecycle-hooks', [
    ...settingsIn('.bob'),
    ...atHome('.bob/settings/settings.json'),
  ]),
);
