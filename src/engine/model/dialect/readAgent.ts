import { member, membersOf, type Node, textOf } from '../../syntax/tree';
import type { Approval } from '../approval';
import { namesAt } from './readSettings';

/**
 * Tools of an agent that run unasked: its own and built-in ones by name, `@server/tool`, or `@server` for all of a server;
 * and commands by regular expression. Amazon Q, Kiro. Source: aws/amazon-q-developer-cli, docs/agent-format.md and
 * built-in-tools.md; kiro.dev/docs/cli/custom-agents.
 */
export const agentApprovals = (root: Node | undefined): Approval[] => [
  ...(hasNoServer(root) ? [] : namesAt(root, ['allowedTools'], 'tools')),
  ...['execute_bash', 'shell', 'execute_cmd'].flatMap(it =>
    namesAt(root, ['toolsSettings', it, 'allowedCommands'], 'commands'),
  ),
];

/** An agent that says so itself has the client's own tools alone: no server could talk the model into anything. */
const hasNoServer = (root: Node | undefined): boolean => {
  const servers = member(root, 'mcpServers')?.value;
  return servers?.kind === 'object' && membersOf(servers).length === 0;
};

/** Whether a file is that of an agent that runs with servers, hooks or approved tools of its own. */
export const isAgent = (root: Node | undefined): boolean =>
  !textOf(root) &&
  (['mcpServers', 'hooks', 'toolsSettings'].some(key => member(root, key)?.value.kind === 'object') ||
    member(root, 'allowedTools')?.value.kind === 'array');
