import { defineClient } from '../model/client';
import { OPEN_CODE } from '../model/dialect/openCode';
import { atHome, inFolder, unconfirmedStart } from '../model/dialect/usualClient';

/** `.mimocode/mimocode.jsonc`: servers for MiMo Code, in OpenCode’s words. Source: XiaomiMiMo/MiMo-Code, README.md. */
export default defineClient({
  name: 'MiMo Code',
  ...OPEN_CODE,
  locations: [
    ...inFolder('.mimocode/mimocode.jsonc', '.mimocode/mimocode.json'),
    ...atHome('.config/mimocode/mimocode.jsonc', '.config/mimocode/mimocode.json'),
  ],
  references: { expands: [/\{(?:env|file):[^{}]*\}/], environment: name => `{env:${name}}` },
  startsUnasked: unconfirmedStart('XiaomiMiMo/MiMo-Code, README.md'),
});
