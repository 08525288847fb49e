import { defineClient } from '../model/client';
import { containerServer, runsMcp } from '../model/dialect/containerService';
import { everydayIn } from '../model/dialect/usualClient';
import { Listed } from '../model/listed';
import type { McpServer } from '../model/server';
import { type Member, membersOf, textOf, valueAt } from '../syntax/tree';
import { standIn } from '../text/text';

/**
 * Compose files that run MCP servers; those that do not are none of ours. Each service counts as the `docker run` that it
 * comes to. Source: Compose specification; docker/mcp-gateway, examples/compose-static.
 */
export default defineClient({
  name: 'Docker Compose',
  syntax: 'yaml',
  locations: everydayIn(
    ...['compose.yaml', 'compose.yml', 'compose.*.yaml', 'compose.*.yml'],
    ...['docker-compose*.yaml', 'docker-compose*.yml'],
  ),
  isFor: ({ root }) => membersOf(valueAt(root, 'services')).some(it => runsMcp(it.value)),
  references: {
    expands: [/\$\{[A-Za-z_]\w*(?:[:?+-][^{}]*)?\}/, /\$[A-Za-z_]\w*/],
    environment: name => `\${${name}}`,
  },
  startsUnasked: { value: false, when: 'with `docker compose up`', source: 'Compose specification' },
  serversKey: [],
  readServers: ({ root }) =>
    membersOf(valueAt(root, 'services'))
      .filter(it => runsMcp(it.value))
      .map(it => new Listed(it, inContainer)),
});

const inContainer = (service: Member): McpServer =>
  containerServer(service, textOf(valueAt(service.value, 'image')) ?? standIn('', service.key.range));
