import { shown } from '../../finding/shown';
import { type Leg, legsOf, sendsUnasked } from '../../model/known/legs';
import { defineRule } from '../rule';
import { type FileContents, type Loaded, namesOf, type Session } from '../together';

/** A session with servers that together can leak, and the three that show it. */
interface Leak {
  readonly reads: Loaded;
  readonly brings: Loaded;
  readonly sends: Loaded;
  readonly unasked: boolean;
  readonly clients: string[];
}

/** Servers that one client loads together and that together can leak private data. */
export default defineRule({
  title: 'Servers that together can leak private data',
  severity: 'medium',
  docs: {
    why: 'One server reads private data, one brings in text that strangers wrote, one can send things out. Such a text can tell the model to fetch the data and send it away; it has happened with issues of public repositories, mails and support tickets.',
    remedy:
      'Do not load the three in one session: switch one of them off where you do not need it, give the reading one less to read, and let the sending one ask every time.',
    ignore: 'When the data is test data.',
    bad: `{ "mcpServers": {
  "customers": { "command": "uvx", "args": ["postgres-mcp==0.3.0"] },
  "fetch": { "command": "uvx", "args": ["mcp-server-fetch==2026.1.14"] }
} }`,
    good: '{ "mcpServers": { "customers": { "command": "uvx", "args": ["postgres-mcp==0.3.0"] } } }',
    cwe: [653],
    owasp: 'MCP10',
    references: [
      'https://simonwillison.net/2025/Jun/16/the-lethal-trifecta/',
      'https://invariantlabs.ai/blog/mcp-github-vulnerability',
    ],
  },
  checkAll({ files, sessions }, reportIn) {
    const leaks = new Map<FileContents, Leak>();
    for (const session of sessions) {
      // Settings have a format of their own: “Claude Code settings”.
      const settings = files.filter(it => it.clients.some(({ name }) => name.startsWith(session.client)));
      const leak = leakIn(session, settings);
      const said = leak && placeOf(leak).file;
      const before = said && leaks.get(said);
      if (before && before.unasked === leak.unasked) before.clients.push(session.client);
      else if (said && !before?.unasked) leaks.set(said, leak);
    }
    for (const [file, leak] of leaks) {
      const { server } = placeOf(leak);
      const severity = leak.unasked ? 'high' : 'medium';
      reportIn(file, server)({ range: server.nameAt }, messageOf(leak), { severity, confidence: 'medium' });
    }
  },
});

/** The entry to point at: of a folder's servers and a person's own, the folder's. */
const placeOf = ({ reads, sends, brings }: Leak): Loaded =>
  [reads, sends, brings].find(it => it.layer === 'workspace') ?? reads;

/** The servers for the three legs: two at least, for one alone is no matter of what is loaded together. */
function leakIn({ client, loaded }: Session, settings: readonly FileContents[]): Leak | undefined {
  const legs = new Map<Leg, Loaded[]>([
    ['private', []],
    ['strangers', []],
    ['out', []],
  ]);
  for (const it of loaded) for (const leg of legsOf(it.server)) legs.get(leg)?.push(it);
  const [reads] = legs.get('private') ?? [];
  const others = (leg: Leg) => legs.get(leg)?.filter(it => it.server !== reads?.server) ?? [];
  const allowed = settings.flatMap(it => it.unasked);
  const asks = ({ server }: Loaded) => !sendsUnasked(server, [...server.unasked, ...unaskedBy(allowed, server.name)]);
  const sends = others('out').find(it => !asks(it)) ?? others('out')[0];
  const brings =
    legs.get('strangers')?.find(it => it === sends) ?? others('strangers')[0] ?? legs.get('strangers')?.[0];
  if (!reads || !sends || !brings) return undefined;
  return { reads, brings, sends, unasked: !asks(sends), clients: [client] };
}

/** Of the permission rules of Claude Code those about a server, as names of its tools. */
function unaskedBy(settings: readonly string[], server: string): string[] {
  const prefix = `mcp__${server}`;
  const about = settings.filter(it => it === prefix || it.startsWith(`${prefix}__`));
  return [
    ...about.map(it => it.slice(prefix.length + 2) || '*'),
    ...settings.filter(it => it === '*' || it === 'mcp__*'),
  ];
}

function messageOf({ reads, brings, sends, unasked, clients }: Leak): string {
  const [source, text, way] = [reads, brings, sends].map(it => `“${shown(it.server.name, 30)}”`);
  const steered = brings.server === sends.server ? 'which also brings in' : `steered by ${text} with`;
  const asks = unasked ? ', and nothing asks before' : '';
  return `What ${source} reads can leak through ${way}, ${steered} text from strangers${asks}, in ${namesOf(clients)}`;
}
