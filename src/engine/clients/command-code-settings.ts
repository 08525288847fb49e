import { agentSettings, settingsIn } from '../model/agentSettings';
import { defineClient } from '../model/client';
import { atHome } from '../model/dialect/usualClient';

/** `.commandcode/settings.json`: hooks and approvals of Command Code, of a project and of the person. Source: commandcode.ai/docs/hooks. */
export default defineClient(
  agentSettings('Command Code settings', 'commandcode.ai/docs/hooks', [
    ...settingsIn('.commandcode'),
    ...atHome('.commandcode/settings.json'),
  ]),
);
