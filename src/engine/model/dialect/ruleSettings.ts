import { type Member, type Node, textOf, valueAt } from '../../syntax/tree';
import type { Approval } from '../approval';
import type { Command } from '../command';
import { commandAt, hookCommands, listedPackages } from './readCommands';
import { allows, namesAt, patternsAt, rulesAt, rulesIn, switchAt, wordAt } from './readSettings';
import { settingsAt } from './settingsAt';

type Found = Pick<Approval, 'of' | 'names'> | undefined;

const named = (of: Approval['of'], name: Node | undefined): Found => {
  const text = textOf(name);
  return text && { of, names: [text] };
};

/** Rules of Amp, in its own settings or in those of VS Code. */
export const ampRules = (setting: Member | undefined): Approval[] =>
  setting
    ? rulesIn(setting, rule => {
        if (!allows(valueAt(rule, 'action'))) return undefined;
        const line = valueAt(rule, 'matches', 'cmd');
        if (line) return named('commands', line);
        return valueAt(rule, 'matches') ? undefined : named('tools', valueAt(rule, 'tool'));
      })
    : [];

/** Amp: rules `{ tool, matches, action }`, and lists. Source: ampcode.com/manual, permissions. */
export const ampApprovals = (root: Node | undefined): Approval[] => [
  ...switchAt(root, ['amp.dangerouslyAllowAll'], 'confirmation'),
  ...namesAt(root, ['amp.commands.allowlist'], 'commands'),
  ...settingsAt(root, ['amp.permissions']).flatMap(ampRules),
  ...rulesAt(root, ['amp.mcpPermissions'], rule => {
    const asked = valueAt(rule, 'matches', 'command') ?? valueAt(rule, 'matches', 'url');
    if (!allows(valueAt(rule, 'action'))) return undefined;
    return textOf(asked)?.value === '*' ? { of: 'servers', names: 'all' } : named('servers', asked);
  }),
];

/**
 * OpenCode and Kilo: a word for all, for a tool, or for patterns of one; what is not named is allowed.
 * Source: opencode.ai/docs/permissions.
 */
export const openCodeApprovals = (root: Node | undefined): Approval[] =>
  openCodeRules(root).map(it => ({ ...it, instead: 'ask' }));

const openCodeRules = (root: Node | undefined): Approval[] =>
  [[], ['agent', '*'], ['mode', '*']].flatMap(at => [
    ...wordAt(root, [...at, 'permission'], ['allow'], 'confirmation'),
    ...wordAt(root, [...at, 'permission', '*'], ['allow'], 'confirmation').filter(it => it.member.key.value === '*'),
    // Commands run unasked unless it says otherwise: what stands here only repeats that.
    ...wordAt(root, [...at, 'permission', 'bash'], ['allow'], 'commands', { milder: true }),
    ...patternsAt(root, [...at, 'permission', 'bash'], 'commands', { milder: true }),
  ]);

/** Plugins, formatters, language servers and hooks that OpenCode and Kilo start. Source: opencode.ai/config.json. */
export const openCodeCommands = (root: Node | undefined): Command[] => [
  ...listedPackages(root, 'plugin'),
  ...['formatter', 'lsp'].flatMap(it =>
    settingsAt(root, [it, '*']).flatMap(whole =>
      commandAt(whole.value, ['command'], 'hook').map(found => ({ ...found, whole })),
    ),
  ),
  ...hookCommands(root, 'experimental', 'hook'),
];

/** Zed: a word for all, one for a tool, and patterns. Source: zed.dev/docs/ai/tool-permissions. */
export const zedApprovals = (root: Node | undefined): Approval[] => [
  ...switchAt(root, ['session', 'trust_all_worktrees'], 'servers'),
  ...switchAt(root, ['agent', 'always_allow_tool_actions'], 'confirmation'),
  ...wordAt(root, ['agent', 'tool_permissions', 'default'], ['allow'], 'confirmation'),
  ...wordAt(root, ['agent', 'tool_permissions', 'tools', 'terminal', 'default'], ['allow'], 'commands'),
  ...rulesAt(root, ['agent', 'tool_permissions', 'tools', 'terminal', 'always_allow'], rule =>
    named('commands', valueAt(rule, 'pattern')),
  ),
];

/** Augment: rules `{ toolName, shellInputRegex, permission: { type } }`. Source: docs.augmentcode.com, cli/permissions. */
export const augmentApprovals = (root: Node | undefined): Approval[] =>
  rulesAt(root, ['toolPermissions'], rule => {
    if (!allows(valueAt(rule, 'permission', 'type'))) return undefined;
    const line = valueAt(rule, 'shellInputRegex');
    return line ? named('commands', line) : named('tools', valueAt(rule, 'toolName'));
  });
