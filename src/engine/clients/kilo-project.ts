import { defineClient } from '../model/client';
import { OPEN_CODE } from '../model/dialect/openCode';
import { borrowed, inFolder, NO_REFERENCES } from '../model/dialect/usualClient';

/**
 * `kilo.json`: servers that a repository sets up for Kilo Code 7, in OpenCode’s words; it reads OpenCode’s file too. A
 * reference in it would leave the client without any server. Source: run with Kilo CLI 7.8.1; dyoshikawa/rulesync, kilo-mcp.ts.
 */
export default defineClient({
  name: 'Kilo Code',
  ...OPEN_CODE,
  locations: [
    ...inFolder('.kilo/kilo.json', '.kilo/kilo.jsonc').map(it => ({ ...it, rank: 0 })),
    ...inFolder('kilo.json', 'kilo.jsonc').map(it => ({ ...it, rank: 1 })),
    ...borrowed('opencode.json'),
  ],
  references: NO_REFERENCES,
  refusal: ({ text }) => (text.includes('{env:') ? 'the file takes a value from the environment' : undefined),
  startsUnasked: {
    value: true,
    evenUntrusted: true,
    when: 'in a fresh clone, even for `kilo mcp list`',
    source: 'observed with Kilo CLI 7.8.1',
  },
  precedence: { order: ['workspace', 'user'], source: 'as OpenCode, which it is built from' },
});
