import { replaceText } from '../../finding/fix/edits';
import type { Fix } from '../../finding/fix/fix';
import { refusedFor } from '../../finding/fix/refusedFor';
import { sayHttp } from '../../finding/fix/sayHttp';
import { type Report, startOf } from '../../finding/report';
import { shown } from '../../finding/shown';
import { itemsOf, type Member, member, membersOf, type Node, valueAt } from '../../syntax/tree';
import { type CheckedFile, type CheckedServer, defineRule, type WholeFile } from '../rule';
import { loads } from '../together';
import { byKey, deeper, keyOf, namesNothing } from '../unreadKeys';

/** Servers that stand where no client looks, or in a shape that none takes. */
export default defineRule({
  title: 'Entry that no client reads',
  severity: 'info',
  docs: {
    why: 'You may believe that a server is set up, or that removing it here is enough, while the client never sees it. A later version, or another program, may.',
    remedy: 'Write it under the key and in the file that your client reads, or take it out.',
    ignore: 'When a program of your own reads it.',
    bad: '{ "servers": { "docs": { "command": "docs-mcp" } } }',
    good: '{ "mcpServers": { "docs": { "command": "docs-mcp" } } }',
    path: '.cursor/mcp.json',
    cwe: [1164],
    owasp: 'MCP09',
  },
  checkFile(file, report) {
    const { document, readers, servers } = file;
    if (!document.root || readers.some(it => it.format.isFor)) return;
    const [{ format }] = readers;
    if (format.stale) {
      report(startOf(document), `Nothing here ever starts: ${format.stale}`);
      return;
    }
    checkRefused(file, report);
    // What some client loads is read: the others are few, and worth reading.
    const unread = servers.filter(it => it.readers.length === 0 && it.entry.server.unread);
    for (const [name, own] of byKey(document, unread)) {
      const wanted = keyOf(file);
      const where = wanted === undefined ? '' : `: it looks for servers under “${wanted}”`;
      const found = own ? `“${shown(own.key.value, 40)}” is not read by ${format.name}` : undefined;
      report(own?.key ?? name, `${found ?? `${format.name} reads no server of this file`}${where}`, {
        fixes: own && wanted !== undefined ? renamed(file, own, wanted) : [],
      });
    }
    for (const it of shapeless(file)) report(it, 'No map of servers, so that none of them starts');
  },
  checkServer,
});

/** A file that all its clients refuse: `clients-disagree` speaks of those that only some do. */
function checkRefused({ document, readers, servers }: WholeFile, report: Report): void {
  const cause = servers.length > 0 && readers.every(it => it.refuses) ? refusedFor(document) : undefined;
  if (!cause || document.problems.length > 0) return;
  report(cause, `${loads(readers.map(it => it.format.name))} nothing here because of ${cause.what}`, cause);
}

function renamed({ document, readers }: CheckedFile, { key, value }: Member, wanted: string): Fix[] {
  if (readers.some(it => it.format.ownEntries)) return [];
  // A command as a list of words is OpenCode’s way; under another name it would still start nothing.
  if (membersOf(value).some(it => valueAt(it.value, 'command')?.kind === 'array')) return [];
  if (document.syntax !== 'jsonc' || member(document.root, wanted)) return [];
  return [{ title: `Rename it to ${wanted}`, safety: 'unsafe', edits: [replaceText(document, key, wanted)] }];
}

/** Values under the right key that hold no entries. */
const shapeless = ({ document, readers }: CheckedFile): Node[] =>
  [...new Set(readers.map(it => valueAt(document.root, ...it.format.serversKey)))].filter(
    it =>
      it !== undefined &&
      it !== document.root &&
      it.kind !== 'object' &&
      !itemsOf(it).some(item => item.kind === 'object'),
  ) as Node[];

function checkServer(server: CheckedServer, report: Report) {
  const { name, node, command, url, file, unread, shadowed } = server;
  if (unread || shadowed || file.readers[0].format.stale || file.readers.some(it => it.format.isFor)) return;
  const deep = deeper(server);
  const because = server.readers.length === 0 ? server.skippedBecause : undefined;
  if (because)
    report(name, `${file.readers[0].format.name} skips this server: ${because}`, {
      // Nothing is woken up that would then start unasked.
      fixes: file.readers[0].format.startsUnasked.evenUntrusted ? [] : sayHttp(file.document, node),
    });
  else if (node.kind !== 'object') report(node, 'No server: a name with a command or an address belongs here');
  else if (node.members.length === 0) report(node, 'An empty entry: it names nothing to start');
  else if (file.document.syntax === 'jsonc' && !command && !url && member(node, 'command'))
    report(member(node, 'command')?.value ?? node, 'The command is no text, so that nothing starts');
  else if (deep) report(deep.key, 'What to start or reach stands too deep: nobody looks there');
  else if (!command && !url && namesNothing(node))
    report(name, 'Names neither a command nor an address: nothing starts');
  else if (member(node, 'args') && member(node, 'args')?.value.kind !== 'array')
    report(member(node, 'args')?.value ?? node, 'The arguments are no list: most clients refuse the entry');
}
