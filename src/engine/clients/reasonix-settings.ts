import { agentSettings, settingsIn } from '../model/agentSettings';
import { defineClient } from '../model/client';
import { atHome } from '../model/dialect/usualClient';

/** `.reasonix/settings.json`: hooks and approvals of Reasonix, of a project and of the person. Source: dyoshikawa/rulesync, reasonix-hooks.ts. */
export default defineClient(
  agentSettings('Reasonix settings', 'dyoshikawa/rulesync, reasonix-hooks.ts', [
    ...settingsIn('.reasonix'),
    ...atHome('.reasonix/settings.json'),
  ]),
);
