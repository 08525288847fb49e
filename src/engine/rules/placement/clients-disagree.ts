import { refusedFor } from '../../finding/fix/refusedFor';
import type { Report } from '../../finding/report';
import { sameValue } from '../../syntax/walk';
import { defineRule, type FileEntry, type Reader, type WholeFile } from '../rule';
import { loads, namesOf } from '../together';

/** One file in which its clients see different servers. */
export default defineRule({
  title: 'Clients see different servers in one file',
  severity: 'low',
  docs: {
    why: 'A comment, a byte order mark or a missing key makes one client load nothing from a file out of which another one starts its servers. Whoever checks the file with the first client sees nothing of what runs in the second.',
    remedy:
      'Write the file so that all its clients read it alike: without comments and byte order mark, every server under the one key that all of them know.',
    ignore: 'When the file is meant for one client and the others are not in use.',
    bad: `{
  // reviewed
  "mcpServers": { "wiki": { "command": "npx", "args": ["wiki-mcp@1.0.0"] } }
}`,
    good: '{ "mcpServers": { "wiki": { "command": "npx", "args": ["wiki-mcp@1.0.0"] } } }',
    cwe: [436],
    owasp: 'MCP09',
  },
  checkFile(file, report) {
    const loading = new Set(file.servers.flatMap(it => it.readers));
    const all = file.readers.filter(it => it.format.serversKey.length > 0 && it.format.stale === undefined);
    if (loading.size === 0 || all.length < 2 || file.document.problems.length > 0) return;
    const cause = refusedFor(file.document);
    const refusing = cause ? all.filter(it => it.refuses) : [];
    if (cause && refusing.length > 0) {
      const message = `${load(refusing, 'nothing')} here because of ${cause.what}; ${reads(loading)}`;
      report(cause, message, { fixes: cause.fixes });
    }
    checkEach(
      file,
      all.filter(it => !it.refuses),
      report,
    );
  },
});

/**
 * The servers that only some of the clients load that accept the file; said once, at the first that is hidden from the
 * main client.
 */
function checkEach({ servers }: WholeFile, readers: readonly Reader[], report: Report): void {
  const split = servers.filter(it => it.readers.length > 0 && readers.some(reader => !it.readers.includes(reader)));
  if (split.length === 0) return;
  const byName = new Map<string, FileEntry[]>();
  for (const it of servers) {
    const known = byName.get(it.member.key.value);
    if (known) known.push(it);
    else byName.set(it.member.key.value, [it]);
  }
  const differing = split.flatMap(server => {
    const others = readers.filter(it => !server.readers.includes(it));
    const without = others.filter(it => !hasTwin(it, server, byName.get(server.member.key.value) ?? []));
    return without.length > 0 ? [{ server, without }] : [];
  });
  const first = differing.find(it => it.without.some(reader => reader === readers[0])) ?? differing[0];
  if (!first) return;
  const { server, without } = first;
  report(server.member.key, `${load(server.readers, 'this server')}; ${load(without, 'it', true)}`, {
    related: differing
      .filter(it => it !== first)
      .slice(0, 10)
      .map(it => ({
        message: `Loaded only by ${namesOf(it.server.readers.map(reader => reader.format.name))}`,
        at: it.server.member.key.range,
      })),
  });
}

/** Whether a client loads an entry that says the same under the same name. */
const hasTwin = (reader: Reader, { member }: FileEntry, namesakes: readonly FileEntry[]): boolean =>
  namesakes.some(it => it.readers.includes(reader) && sameValue(it.member.value, member.value));

function load(readers: Iterable<Reader>, what: string, not = false): string {
  const names = new Set([...readers].map(it => it.format.name));
  return not
    ? `${namesOf(names)} ${names.size > 1 ? 'do not load' : 'does not load'} ${what}`
    : `${loads(names)} ${what}`;
}

const reads = (readers: ReadonlySet<Reader>): string => {
  const names = new Set([...readers].map(it => it.format.name));
  return `${namesOf(names)} ${names.size > 1 ? 'read' : 'reads'} it`;
};
