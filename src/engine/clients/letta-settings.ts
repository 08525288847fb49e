import { agentSettings, settingsIn } from '../model/agentSettings';
import { defineClient } from '../model/client';
import { atHome } from '../model/dialect/usualClient';

/** `.letta/settings.json`: hooks and approvals of Letta Code, of a project and of the person. Source: docs.letta.com/reference/settings. */
export default defineClient(
  agentSettings('Letta Code settings', 'docs.letta.com/reference/settings', [
    ...settingsIn('.letta'),
    ...atHome('.letta/settings.json'),
  ]),
);
