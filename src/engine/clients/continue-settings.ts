import { agentSettings, settingsIn } from '../model/agentSettings';
import { defineClient } from '../model/client';
import { atHome } from '../model/dialect/usualClient';

/** `.continue/settings.json`: hooks and approvals of Continue CLI, of a project and of the person. Source: dyoshikawa/rulesync, continue-hooks.ts. */
export default defineClient(
  agentSettings('Continue CLI settings', 'dyoshikawa/rulesync, continue-hooks.ts', [
    ...settingsIn('.continue'),
    ...atHome('.continue/settings.json'),
  ]),
);
