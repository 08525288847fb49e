import { type Member, member, membersOf, type Node, valueAt } from '../syntax/tree';
import type { Approval } from './approval';
import { readServerMap } from './readServers';
import { dottedMember, dottedSwitch, dottedWord } from './readSettings';
import type { McpServer } from './server';

/** Switches after which nothing asks: VS Code's own, Amp's and Claude Code's. Source: their documentation of settings. */
const SWITCHES = ['chat.tools.global.autoApprove', 'chat.tools.autoApprove', 'amp.dangerouslyAllowAll'];
/** Lists that approve by pattern, and the patterns that match everything. */
const LISTS = ['chat.tools.terminal.autoApprove', 'chat.tools.edits.autoApprove'];
const EVERYTHING = new Set(['/.*/', '/^.*$/', '/.*/s', '/./', '//', '*', '**', '**/*']);

/** Servers among the settings of VS Code, written `"mcp.servers"` or nested; of a workspace file, or before 1.102. */
export const serversInSettings = (settings: Node | undefined): readonly McpServer[] =>
  readServerMap(dottedMember(settings, 'mcp.servers')?.value, { wrapper: 'config' });

/** Settings of VS Code after which something runs unasked. */
export const approvalsInSettings = (settings: Node | undefined): Approval[] => [
  ...SWITCHES.flatMap(it => dottedSwitch(settings, it, 'confirmation')),
  ...dottedWord(settings, 'claudeCode.initialPermissionMode', ['bypassPermissions'], 'confirmation'),
  ...LISTS.flatMap(it => membersOf(dottedMember(settings, it)?.value).filter(isOpen)).map(
    (it): Approval => ({ of: 'tools', names: 'all', member: it }),
  ),
];

/** Whether the settings say anything about servers or tools. */
export const speaksOfTools = (settings: Node | undefined): boolean =>
  member(settings, 'mcp') !== undefined || membersOf(settings).some(it => /^(?:mcp|chat)\./.test(it.key.value));

const isOpen = ({ key, value }: Member): boolean =>
  EVERYTHING.has(key.value) && (isOn(value) || isOn(valueAt(value, 'approve')));
const isOn = (node: Node | undefined): boolean => node?.kind === 'boolean' && node.value === true;
