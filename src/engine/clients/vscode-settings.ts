import { EDITOR_FOLDERS } from '../knowledge/editor-folders';
import { EDITOR_VARIABLES } from '../knowledge/editor-variables';
import type { Approval } from '../model/approval';
import { defineClient, type Location } from '../model/client';
import { editorEndpoints } from '../model/editorSettings';
import { readServerMap } from '../model/readServers';
import { dottedMember, dottedSwitch, dottedWord } from '../model/readSettings';
import { type Member, membersOf, type Node, valueAt } from '../syntax/tree';

const locations: readonly Location[] = [
  { scope: 'workspace', path: '.vscode/settings.json', everyday: true },
  ...EDITOR_FOLDERS.flatMap((it): Location[] => [
    { scope: 'user', path: `${it}/User/settings.json`, base: 'config' },
    { scope: 'user', path: `${it}/User/profiles/*/settings.json`, base: 'config' },
  ]),
  { scope: 'user', path: '.local/share/code-server/User/settings.json', base: 'home' },
];

/** Switches after which nothing asks: VS Code's own, Amp's and Claude Code's. Source: their documentation of settings. */
const SWITCHES = ['chat.tools.global.autoApprove', 'chat.tools.autoApprove', 'amp.dangerouslyAllowAll'];
/** Lists that approve by pattern, and the patterns that match everything. */
const LISTS = ['chat.tools.terminal.autoApprove', 'chat.tools.edits.autoApprove'];
const EVERYTHING = new Set(['/.*/', '/^.*$/', '/.*/s', '/./', '//', '*', '**', '**/*']);

/** Settings of VS Code: what runs unasked, and servers in the old place (`mcp.servers`, before 1.102). Source: VS Code 1.139 as shipped. */
export default defineClient({
  name: 'VS Code settings',
  syntax: 'jsonc',
  locations,
  references: {
    expands: EDITOR_VARIABLES,
    environment: name => `\${env:${name}}`,
    workspaceFolder: '${workspaceFolder}',
  },
  startsUnasked: {
    value: false,
    when: 'newer versions move these servers to mcp.json first',
    source: 'VS Code 1.139 as shipped: workbench.mcp.config.migration',
  },
  serversKey: [],
  readEndpoints: ({ root }) => editorEndpoints(root),
  readServers: ({ root }) => readServerMap(dottedMember(root, 'mcp.servers')?.value, { wrapper: 'config' }),
  readApprovals: ({ root }): Approval[] => [
    ...SWITCHES.flatMap(it => dottedSwitch(root, it, 'confirmation')),
    ...dottedWord(root, 'claudeCode.initialPermissionMode', ['bypassPermissions'], 'confirmation'),
    ...LISTS.flatMap(it => membersOf(dottedMember(root, it)?.value).filter(isOpen)).map(
      (it): Approval => ({ of: 'tools', names: 'all', member: it }),
    ),
  ],
});

const isOpen = ({ key, value }: Member): boolean =>
  EVERYTHING.has(key.value) && (isOn(value) || isOn(valueAt(value, 'approve')));
const isOn = (node: Node | undefined): boolean => node?.kind === 'boolean' && node.value === true;
