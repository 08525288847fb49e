import { agentSettings, settingsIn } from '../model/agentSettings';
import { defineClient } from '../model/client';
import { atHome } from '../model/dialect/usualClient';

/** `.codebuddy/settings.json`: hooks and approvals of CodeBuddy Code, of a project and of the person. Source: codebuddy.ai/docs/cli/settings. */
export default defineClient(
  agentSettings('CodeBuddy Code settings', 'codebuddy.ai/docs/cli/settings', [
    ...settingsIn('.codebuddy'),
    ...atHome('.codebuddy/settings.json'),
  ]),
);
