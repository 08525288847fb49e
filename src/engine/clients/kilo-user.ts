import { defineClient } from '../model/client';
import { OPEN_CODE } from '../model/dialect/openCode';
import { ownServersStart } from '../model/dialect/usualClient';

/**
 * `~/.config/kilo/kilo.json`: a person’s servers in Kilo Code 7, in OpenCode’s words.
 * Source: run with Kilo CLI 7.8.1; upstash/context7, all-clients.mdx.
 */
export default defineClient({
  name: 'Kilo Code',
  ...OPEN_CODE,
  locations: [
    { scope: 'user', path: '.config/kilo/kilo.json', base: 'home' },
    { scope: 'user', path: '.config/kilo/kilo.jsonc', base: 'home' },
  ],
  references: { expands: [/\{env:[^{}]*\}/], environment: name => `{env:${name}}` },
  startsUnasked: ownServersStart('observed with Kilo CLI 7.8.1'),
  precedence: { order: ['workspace', 'user'], source: 'as OpenCode, which it is built from' },
});
