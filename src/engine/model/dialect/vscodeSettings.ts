import {
  EDITOR_COMMAND_LISTS,
  EDITOR_COMMAND_PATTERNS,
  EDITOR_MODES,
  EDITOR_SWITCHES,
  GUARDED_FILES,
} from '../../knowledge/editorSettings';
import { member, membersOf, type Node } from '../../syntax/tree';
import type { Approval } from '../approval';
import { type VariableKind, variableKind } from '../codeVariable';
import type { Command } from '../command';
import { diversionOf } from '../endpoint';
import type { Listed } from '../listed';
import { editorEndpoints } from './editorSettings';
import { editorCommands } from './readCommands';
import { readServerMap } from './readServers';
import { dottedMember, dottedNames, dottedSwitch, dottedWord, patternsIn } from './readSettings';
import { ampRules } from './ruleSettings';

/** Servers among the settings of VS Code, written `"mcp.servers"` or nested; of a workspace file, or before 1.102. */
export const serversInSettings = (settings: Node | undefined): readonly Listed[] =>
  readServerMap(dottedMember(settings, 'mcp.servers')?.value, { wrapper: 'config' });

/** Settings of VS Code after which something runs unasked. */
export const approvalsInSettings = (settings: Node | undefined): Approval[] => [
  ...EDITOR_SWITCHES.flatMap(it => dottedSwitch(settings, it, 'confirmation')),
  ...EDITOR_MODES.flatMap(row => {
    const [name = '', words = ''] = row.split('|');
    return dottedWord(settings, name, words.split(' '), 'confirmation');
  }),
  ...dottedSwitch(settings, 'claudeCode.allowDangerouslySkipPermissions', 'confirmation', { milder: true }),
  // The trust in folders is all that stands before their servers. Only the person's own settings can switch it off.
  ...dottedSwitch(settings, 'security.workspace.trust.enabled', 'confirmation', { milder: true }, false),
  ...EDITOR_COMMAND_PATTERNS.flatMap(it => patternsIn(dottedMember(settings, it), 'commands')),
  ...EDITOR_COMMAND_LISTS.flatMap(it => dottedNames(settings, it, 'commands')),
  // Changing any file is what the editor allows anyway; changing those that decide what runs is as good as running.
  ...patternsIn(dottedMember(settings, 'chat.tools.edits.autoApprove'), 'files').filter(it =>
    GUARDED_FILES.test(it.member.key.value),
  ),
  ...patternsIn(dottedMember(settings, 'chat.tools.urls.autoApprove'), 'urls'),
  ...ampRules(dottedMember(settings, 'amp.permissions')),
  ...dottedWord(settings, 'chat.mcp.autostart', ['newAndOutdated', 'onlyNew'], 'servers', { milder: true }),
  ...['chat.mcp.autostart', 'chat.mcp.discovery.enabled'].flatMap(it =>
    dottedSwitch(settings, it, 'servers', { milder: true }),
  ),
];

/** Commands that servers among the settings of VS Code take values from. */
export const commandsInSettings = (settings: Node | undefined): Command[] =>
  editorCommands(dottedMember(settings, 'mcp.servers')?.value, dottedMember(settings, 'mcp.inputs')?.value);

/** Whether the settings say anything about servers or tools. */
export const speaksOfTools = (settings: Node | undefined): boolean =>
  member(settings, 'mcp') !== undefined ||
  membersOf(settings).some(it => /^(?:mcp|chat)\./.test(it.key.value)) ||
  approvalsInSettings(settings).length > 0 ||
  editorEndpoints(settings).some(
    it => diversionOf(it) !== undefined || (it.kind === 'variable' && LOADING.has(variableKind(it.name.value))),
  );

/** Kinds of variables that make programs load code; where programs are looked for, any project says. */
const LOADING: ReadonlySet<VariableKind | undefined> = new Set(['file', 'options']);
