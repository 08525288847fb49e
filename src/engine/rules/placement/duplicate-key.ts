import { removeMembers } from '../../finding/fix/edits';
import type { Report } from '../../finding/report';
import { shown } from '../../finding/shown';
import { type Document, itemsOf, membersOf, type Node, type ObjectNode } from '../../syntax/tree';
import { sameValue } from '../../syntax/walk';
import { type CheckedFile, defineRule } from '../rule';

/** One key twice: the first is read by people, the last by clients. */
export default defineRule({
  title: 'The same key twice',
  severity: 'high',
  docs: {
    why: 'Where a key stands twice, every JSON client tested takes the last one. A person, or a search that stops at the first, sees a harmless value while another one runs.',
    remedy: 'Keep the one you mean and remove the other. Check which one it was: the last one has been running.',
    bad: '{ "mcpServers": { "docs": { "command": "docs-mcp", "command": "other" } } }',
    good: '{ "mcpServers": { "docs": { "command": "docs-mcp" } } }',
    cwe: [694],
    owasp: 'MCP09',
    references: ['https://www.rfc-editor.org/rfc/rfc8259#section-4'],
  },
  checkServer({ member, shadowed, file }, report) {
    if (!shadowed) checkIn(file.document, member.value, new Set(), report);
  },
  checkFile(file, report) {
    const servers = new Set(file.servers.map(it => it.member.value));
    for (const it of roots(file)) checkIn(file.document, it, servers, report);
  },
});

/** In settings that hold much else, only what is about servers and tools counts. */
function roots({ document: { root }, readers }: CheckedFile): readonly Node[] {
  if (!root || !readers.every(it => it.format.locations.some(at => at.everyday))) return root ? [root] : [];
  return membersOf(root).flatMap(it => (/^(?:chat|mcp)\b/.test(it.key.value) ? [it.value] : []));
}

/** Looks at an object and all in it, but not at what is ignored altogether, nor at what is looked at elsewhere. */
function checkIn(document: Document, node: Node, elsewhere: ReadonlySet<Node>, report: Report): void {
  if (node.kind === 'object') checkObject(document, node, report);
  for (const it of itemsOf(node)) checkIn(document, it, elsewhere, report);
  for (const it of membersOf(node)) {
    if (!it.shadowed && !elsewhere.has(it.value)) checkIn(document, it.value, elsewhere, report);
  }
}

/** A file with more of them is broken on purpose; the first ones say so. */
const MOST = 50;

function checkObject(document: Document, object: ObjectNode, report: Report): void {
  const last = new Map(object.members.map(it => [it.key.value, it]));
  for (const gone of object.members.filter(it => it.shadowed).slice(0, MOST)) {
    const kept = last.get(gone.key.value) ?? gone;
    const key = shown(gone.key.value, 60);
    const same = sameValue(gone.value, kept.value);
    const message = same ? 'with the same value' : 'but this one is ignored, and the last one counts';
    report(gone.key, `“${key}” is here twice, ${message}`, {
      severity: same ? 'info' : 'high',
      related: [{ message: 'This one counts', at: kept.key.range }],
      fixes: [
        {
          title: 'Remove the ignored one',
          safety: 'safe',
          edits: removeMembers(document, object, [gone]),
        },
      ],
    });
  }
}
