import { defineClient } from '../model/client';
import { readServerMap } from '../model/dialect/readServers';
import { everydayIn } from '../model/dialect/usualClient';
import { member, valueAt } from '../syntax/tree';

const SETTINGS = ['model_list', 'litellm_settings', 'general_settings', 'router_settings'] as const;

/** A proxy's `config.yaml`: servers that LiteLLM offers to all its callers. Source: docs.litellm.ai/docs/mcp. */
export default defineClient({
  name: 'LiteLLM',
  syntax: 'yaml',
  locations: everydayIn(
    ...['litellm_config.yaml', 'litellm-config.yaml', 'litellm.yaml', 'proxy_server_config.yaml', 'config.yaml'],
    ...['litellm_config.yml', 'litellm-config.yml', 'litellm.yml', 'config.yml'],
  ),
  // `config.yaml` may be anybody’s: a proxy says which models or settings it has.
  isFor: ({ root, uri }) =>
    member(root, 'mcp_servers') !== undefined &&
    (!/[/]config[.]ya?ml$/.test(uri) || SETTINGS.some(it => member(root, it))),
  references: { expands: [/^os\.environ\/[A-Za-z_][A-Za-z0-9_]*$/], environment: name => `os.environ/${name}` },
  startsUnasked: {
    value: true,
    when: 'with the proxy that this file is written for',
    source: 'docs.litellm.ai/docs/mcp',
  },
  serversKey: ['mcp_servers'],
  readServers: ({ root }) =>
    readServerMap(valueAt(root, 'mcp_servers'), {
      headersAt: ['static_headers'],
      tokenKeys: ['auth_value', 'authentication_token'],
    }),
});
