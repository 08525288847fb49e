import { removeMembers } from '../../finding/edits';
import type { Fix } from '../../finding/fix';
import { membersOf, textOf } from '../../syntax/tree';
import { type CheckedServer, defineRule } from '../rule';

const ADDRESSES = new Set(['url', 'serverUrl', 'httpUrl']);

/** Entries that start a program and name an address as well. */
export default defineRule({
  title: 'Entry with a command and an address',
  severity: 'medium',
  docs: {
    why: 'Some clients start the command, others connect to the address. What you review is not what runs elsewhere.',
    remedy: 'Use one of the two. Make two entries if both are wanted.',
    bad: '{ "mcpServers": { "x": { "command": "npx", "args": ["x@1.0.0"], "url": "https://x.example.com/mcp" } } }',
    good: '{ "mcpServers": { "x": { "type": "http", "url": "https://x.example.com/mcp" } } }',
    cwe: [436],
    owasp: 'MCP07',
  },
  checkServer(server, report) {
    const { node, command } = server;
    const address = membersOf(node).find(it => ADDRESSES.has(it.key.value) && textOf(it.value)?.value.trim());
    if (!address || !command?.value.trim()) return;
    report(address, 'Has a command and an address: which of them runs depends on the client', {
      related: [{ message: 'The command', at: command.range }],
      fixes: [
        ...without(server, ['url', 'serverUrl', 'httpUrl', 'headers'], 'Keep the command'),
        ...without(server, ['command', 'args', 'env', 'cwd', 'envFile'], 'Keep the address'),
      ],
    });
  },
});

function without({ file, node }: CheckedServer, keys: readonly string[], title: string): Fix[] {
  if (node.kind !== 'object') return [];
  const gone = node.members.filter(it => keys.includes(it.key.value));
  return [{ title, safety: 'unsafe', edits: removeMembers(file.document, node, gone) }];
}
