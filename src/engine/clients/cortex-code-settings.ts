import { agentSettings, settingsIn } from '../model/agentSettings';
import { defineClient } from '../model/client';
import { atHome } from '../model/dialect/usualClient';

/** `.cortex/settings.json`: hooks and approvals of Snowflake Cortex Code, of a project and of the person. Source: docs.snowflake.com, cortex-code/extensibility. */
export default defineClient(
  agentSettings('Snowflake Cortex Code settings', 'docs.snowflake.com, cortex-code/extensibility', [
    ...settingsIn('.cortex'),
    ...atHome('.snowflake/cortex/settings.json', '.snowflake/cortex/hooks.json'),
  ]),
);
