import { ACTING, COMMANDS, DESTROYING, READING, RUNNING, WEIGHTY } from '../knowledge/tool-verbs';

/** What a tool does, as far as its name tells. `anything`: a wildcard, or a shell; `destroying`: what it does cannot be undone. */
export type ToolReach = 'anything' | 'destroying' | 'acting' | 'reading' | 'unknown';

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
  return READING.has(first) || rest.some(it => READING.has(it)) ? 'reading' : 'unknown';
}

const SHELLS = new Set(['Bash', 'PowerShell']);

/**
 * What a permission rule of Claude Code lets through, or nothing where it names no whole tool, such as
 * `Bash(npm test:*)`, or exactly one that only looks. `mcp__server` and `mcp__server__*` are all tools of a server. Source: its documentation, permissions.md.
 */
export function permissionReach(rule: string): ToolReach | undefined {
  const reach = ruleReach(rule);
  return reach === 'reading' || reach === 'unknown' ? undefined : reach;
}

function ruleReach(rule: string): ToolReach | undefined {
  if (rule === '*' || rule === 'mcp__*') return 'anything';
  if (rule.startsWith('mcp__')) return serverRuleReach(rule.slice('mcp__'.length));
  const open = rule.indexOf('(');
  const name = open < 0 ? rule : rule.slice(0, open);
  const inside = open < 0 ? '*' : rule.slice(open + 1).replace(/\)$/, '');
  return SHELLS.has(name) && /^[:* ]*$/.test(inside) ? 'anything' : undefined;
}

function serverRuleReach(rest: string): ToolReach {
  const split = rest.lastIndexOf('__');
  const tool = split < 0 ? '' : rest.slice(split + 2);
  return tool === '' || /^\*+$/.test(tool) ? 'anything' : toolReach(tool);
}
