import { member, type Node, textOf } from '../syntax/tree';
import { part } from '../text/text';
import type { Approval } from './approval';
import { readServerMap } from './readServers';
import { namesAt } from './readSettings';

/**
 * Tools of an agent's own servers that run unasked: `@server/tool`, or `@server` for all of them, in `allowedTools`. Names
 * of servers that another file sets up say nothing here. Amazon Q, Kiro.
 * Source: aws/amazon-q-developer-cli, docs/agent-format.md.
 */
export function agentApprovals(root: Node | undefined): Approval[] {
  const own = new Set(readServerMap(member(root, 'mcpServers')?.value).map(it => it.name.value));
  return namesAt(root, ['allowedTools'], 'tools').flatMap((it): Approval[] => {
    if (it.names === 'all') return [it];
    const tools = it.names.filter(({ value }) => value.startsWith('@') && own.has(value.slice(1).split('/')[0] ?? ''));
    if (tools.some(({ value }) => /^@[^/]*(?:\/\*)?$/.test(value))) return [{ ...it, names: 'all' }];
    return tools.length > 0 ? [{ ...it, names: tools.map(tool => part(tool, tool.value.indexOf('/') + 1)) }] : [];
  });
}

/** Whether a file is that of an agent that runs with servers or hooks of its own. */
export const isAgent = (root: Node | undefined): boolean =>
  ['mcpServers', 'hooks'].some(key => member(root, key)?.value.kind === 'object') && !textOf(root);
