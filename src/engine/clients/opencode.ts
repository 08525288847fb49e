import { defineClient } from '../model/client';
import { OPEN_CODE } from '../model/dialect/openCode';
import { onMachine } from '../model/dialect/usualClient';

const FOLDERS = {
  linux: '/etc/opencode',
  macos: '/Library/Application Support/opencode',
  windows: 'C:/ProgramData/opencode',
};

/**
 * `opencode.json`: servers for OpenCode, of a repository and of the person. References are replaced in the text, before it
 * is read. Source: anomalyco/opencode, packages/opencode/src/config/{config,mcp,variable}.ts; run with 1.18.33.
 */
export default defineClient({
  name: 'OpenCode',
  ...OPEN_CODE,
  locations: [
    { scope: 'workspace', path: 'opencode.json', ancestors: 'repository', rank: 1 },
    { scope: 'workspace', path: 'opencode.jsonc', ancestors: 'repository', rank: 1 },
    { scope: 'workspace', path: '.opencode/opencode.json', ancestors: 'repository', rank: 0 },
    { scope: 'workspace', path: '.opencode/opencode.jsonc', ancestors: 'repository', rank: 0 },
    { scope: 'user', path: '.config/opencode/opencode.json', base: 'home' },
    { scope: 'user', path: '.config/opencode/opencode.jsonc', base: 'home' },
    { scope: 'user', path: '.config/opencode/config.json', base: 'home' },
    { scope: 'user', path: '.opencode/opencode.jsonc', base: 'home' },
    ...onMachine(FOLDERS, 'opencode.json', 'opencode.jsonc'),
  ],
  movedBy: [
    ['OPENCODE_CONFIG', '.config/opencode/opencode.json'],
    ['OPENCODE_CONFIG_DIR', '.config/opencode'],
  ],
  references: { expands: [/\{(?:env|file):[^{}]*\}/], environment: name => `{env:${name}}` },
  startsUnasked: {
    value: true,
    evenUntrusted: true,
    when: 'in a fresh clone, even for `opencode mcp list`',
    source: 'observed with OpenCode 1.18.33',
  },
  precedence: {
    order: ['managed', 'workspace', 'user'],
    source: 'anomalyco/opencode, packages/web/src/content/docs/config.mdx',
  },
});
