import { COMMAND_TOOLS } from '../knowledge/commandPatterns';
import { ACTING, COMMANDS, DESTROYING, READING, RUNNING, WEIGHTY } from '../knowledge/toolVerbs';
import { commandReach } from './commandReach';
import type { ToolReach } from './toolReach';

/** The words of a name such as `createIssue`, `create_issue` or `create-issue`, in lower case. */
const words = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(it => it !== '');

/** What a tool does by its name: what begins it counts more than what follows. */
export function toolReach(name: string): ToolReach {
  if (name.trim() === '*') return 'anything';
  const [first = '', ...rest] = words(name);
  const alone = READING.has(first) && !rest.includes('and') && !rest.includes('or');
  if (alone) return 'reading';
  const all = [first, ...rest];
  if (all.some(it => COMMANDS.has(it)) && (all.length === 1 || all.some(it => RUNNING.has(it)))) return 'anything';
  if (all.some(it => DESTROYING.has(it)) && (all.length === 1 || all.some(it => WEIGHTY.has(it)))) return 'destroying';
  if (all.some(it => ACTING.has(it))) return 'acting';
  return all.some(it => READING.has(it)) || /^logs?$/.test(rest.at(-1) ?? '') ? 'reading' : 'unknown';
}

/**
 * What a permission rule lets through, or nothing where it names no whole tool, such as `Bash(npm test:*)`, or exactly
 * one that only looks. Source: documentation of permissions of Claude Code (`mcp__server__tool`), Cursor
 * (`Mcp(server:tool)`, `server:tool`), Crush (`bash:execute`), Kiro and Amazon Q (`@server/tool`), Gemini CLI
 * (`run_shell_command(git)`).
 */
export function permissionReach(rule: string): ToolReach | undefined {
  const reach = ruleReach(rule.trim());
  return reach === 'reading' || reach === 'unknown' ? undefined : reach;
}

function ruleReach(rule: string): ToolReach | undefined {
  if (/^(?:\*{1,2}|mcp__\*|mcp:\*|mcp|@\*)$/.test(rule)) return 'anything';
  if (rule.startsWith('mcp__')) return afterLast(rule.slice('mcp__'.length), '__');
  if (rule.startsWith('@')) return rule === '@builtin' ? 'anything' : afterLast(rule.slice(1), '/');
  if (rule.startsWith('mcp_')) return toolReach(rule.slice('mcp_'.length));
  const [before = '', after] = rule.includes('(') ? [] : rule.split(':');
  if (after !== undefined && !COMMAND_TOOLS.has(before)) return afterLast(rule, ':');
  const open = rule.search(/[(:]/);
  const name = open < 0 ? rule : rule.slice(0, open);
  const inside = rule[open] === '(' ? rule.slice(open + 1).replace(/\)$/, '') : '*';
  if (name === 'Mcp') return afterLast(inside.replace(/,\s*/, ':'), ':');
  if (FILE_TOOLS.test(name)) return FAR_FILES.test(inside) ? 'acting' : undefined;
  return COMMAND_TOOLS.has(name) ? commandReach(inside) : undefined;
}

/**
 * Rules about files that change; Claude Code writes paths of the disk with two slashes. Source: its documentation,
 * permissions.
 */
const FILE_TOOLS = /^(?:Write|Edit|MultiEdit|NotebookEdit)$/;
/** The whole disk, or a whole home folder. */
const FAR_FILES = /^(?:\/\/|~\/|\/\/(?:Users|home)(?:\/[\w*.-]{1,40})?\/?|\/\/[A-Za-z]\/?)\*{0,2}(?:\/\*{1,2})?$/;

/** The tool stands after the last mark; where none does, every tool of the server is meant. */
function afterLast(rest: string, mark: string): ToolReach {
  const split = rest.lastIndexOf(mark);
  const tool = split < 0 ? '' : rest.slice(split + mark.length);
  return tool === '' || /^\*+$/.test(tool) ? 'anything' : toolReach(tool);
}
