import { removeMembers, replaceText } from '../../finding/fix/edits';
import type { Fix } from '../../finding/fix/fix';
import { type Member, member, membersOf, textOf } from '../../syntax/tree';
import { type CheckedServer, defineRule } from '../rule';
import { namesOf } from '../together';

const ADDRESSES = new Set(['url', 'serverUrl', 'httpUrl']);

const RUNS: Readonly<Record<string, readonly string[]>> = {
  'starts the command': ['Claude Code', 'GitHub Copilot CLI', 'VS Code'],
  'connects to the address': ['Gemini CLI', 'Qwen Code'],
  'refuses the entry': ['Roo Code'],
  'refuses the whole file': ['Codex'],
};

/** Entries that start a program and name an address as well. */
export default defineRule({
  title: 'Entry with a command and an address',
  severity: 'medium',
  docs: {
    why: 'Claude Code, GitHub Copilot CLI and VS Code start the command; Gemini CLI and Qwen Code connect to the address; Roo Code refuses the entry, and Codex the whole file. What you review is not what runs elsewhere.',
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
    report(address, `Has a command and an address: ${whatRuns(server)}`, {
      related: [{ message: 'The command', at: command.range }],
      fixes: [
        ...without(server, ['url', 'serverUrl', 'httpUrl', 'headers'], 'Keep the command'),
        ...withAddress(server, address),
      ],
    });
  },
});

/** What the clients of this file do; of the others nobody knows. Source: each of them was run, or its code was read. */
function whatRuns({ file }: CheckedServer): string {
  const names = [...new Set(file.readers.map(it => it.format.name))];
  const said = Object.entries(RUNS).flatMap(([what, known]) => {
    const doing = names.filter(it => known.includes(it));
    return doing.length > 0 ? [`${namesOf(doing)} ${doing.length > 1 ? what.replace('s ', ' ') : what}`] : [];
  });
  return said.join(', ') || 'which of them runs depends on the client';
}

/** Claude Code passes over an address whose entry has no type: the command makes room for it. */
function withAddress(server: CheckedServer, address: Member): Fix[] {
  const { document } = server.file;
  const command = member(server.node, 'command');
  const knowsTypes = server.file.readers.some(it => /^(?:claude-code|vscode|template)/.test(it.id));
  const typed =
    !knowsTypes || address.key.value !== 'url' || document.syntax !== 'jsonc' || member(server.node, 'type');
  if (typed || !command || command.value.kind !== 'string')
    return without(server, ['command', 'args', 'env', 'cwd', 'envFile'], 'Keep the address');
  const type = [replaceText(document, command.key, 'type'), replaceText(document, command.value.text, 'http')];
  return without(server, ['args', 'env', 'cwd', 'envFile'], 'Keep the address').map(it => ({
    ...it,
    edits: [...it.edits, ...type],
  }));
}

function without({ file, node }: CheckedServer, keys: readonly string[], title: string): Fix[] {
  if (node.kind !== 'object') return [];
  const gone = node.members.filter(it => keys.includes(it.key.value));
  return [{ title, safety: 'unsafe', edits: removeMembers(file.document, node, gone) }];
}
