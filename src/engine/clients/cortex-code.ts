import { defineClient } from '../model/client';
import { atHome, NO_REFERENCES, ownServersStart, underMcpServers } from '../model/dialect/usualClient';

/** `~/.snowflake/cortex/mcp.json`: a person’s servers in Cortex Code. Source: docs.snowflake.com, cortex-code/extensibility. */
export default defineClient({
  name: 'Snowflake Cortex Code',
  syntax: 'jsonc',
  locations: atHome('.snowflake/cortex/mcp.json'),
  movedBy: [['SNOWFLAKE_HOME', '.snowflake']],
  references: NO_REFERENCES,
  startsUnasked: ownServersStart('docs.snowflake.com/en/user-guide/cortex-code/extensibility'),
  ...underMcpServers(),
});
