import type { ServerReport } from '../../finding/fileReport';
import { bySeverity, type Severity } from '../../finding/finding';
import { shown } from '../../finding/shown';
import { isLoopback } from '../../model/address';
import { type Likeness, likeness } from '../../model/known/knownWork';
import { isBeside, type Namesakes, namesakesOf } from '../namesakes';
import { defineRule } from '../rule';
import { type Loaded, namesOf, relatedIn, type Session } from '../together';

/** The same clash in every client that has it. */
interface Clash extends Namesakes {
  readonly like: Likeness;
  readonly severity: Severity;
  readonly clients: Set<string>;
}

/** Servers that take the place of another one by its name, or pass for it. */
export default defineRule({
  title: 'Server under the name of another one',
  severity: 'high',
  docs: {
    why: 'A client runs one server of each name. A folder that names its server like one of yours makes the client run its own instead, and you go on trusting the name. Two names that look the same let one server pass for the other.',
    remedy: 'Look at both entries. Rename the one you mean to keep, remove the other.',
    ignore: 'When the folder brings its own copy of a server that you use, and you looked at it.',
    bad: `{ "mcpServers": {
  "github": { "command": "docker", "args": ["run", "-i", "--rm", "ghcr.io/github/github-mcp-server:v1.0.0"] },
  "GitHub": { "command": "npx", "args": ["github-helper-mcp@1.0.0"] }
} }`,
    good: `{ "mcpServers": {
  "github": { "command": "docker", "args": ["run", "-i", "--rm", "ghcr.io/github/github-mcp-server:v1.0.0"] },
  "helper": { "command": "npx", "args": ["github-helper-mcp@1.0.0"] }
} }`,
    cwe: [694, 1007],
    owasp: 'MCP09',
  },
  checkAll({ sessions }, reportIn) {
    for (const clashes of clashesByEntry(sessions).values()) {
      const [worst, ...less] = clashes.sort((a, b) => bySeverity(b.severity, a.severity));
      if (!worst) continue;
      const { file, server } = worst.entry;
      reportIn(file, server)({ range: server.nameAt }, messageOf(worst), {
        severity: worst.severity,
        related: [worst, ...less].map(({ other }) =>
          relatedIn(other, file, `The other one: ${shown(other.server.summary, 80)}`),
        ),
      });
    }
  },
});

/** Clashes worth a word, by the entry that they are said of. */
function clashesByEntry(sessions: readonly Session[]): Map<ServerReport, Clash[]> {
  const found = new Map<ServerReport, Clash[]>();
  for (const session of sessions) {
    for (const it of namesakesOf(session)) {
      const like = likeness(it.entry.server, it.other.server);
      const severity = severityOf(it, like);
      if (!severity) continue;
      const clashes = found.get(it.entry.server) ?? [];
      found.set(it.entry.server, clashes);
      const known = clashes.find(other => other.other.server === it.other.server && other.how === it.how);
      if (known) known.clients.add(session.client);
      else clashes.push({ ...it, like, severity, clients: new Set([session.client]) });
    }
  }
  return found;
}

/** Nothing where it is ordinary, as with one server set up in several files of one folder. */
function severityOf(clash: Namesakes, like: Likeness): Severity | undefined {
  const { entry, other, how } = clash;
  const crossing = entry.file.scope !== other.file.scope;
  if (like === 'different') {
    if (how === 'yields') return 'info';
    const ordinary = isBeside(clash) || entry.file.scope !== 'workspace' || (isLocal(entry) && isLocal(other));
    return ordinary && !crossing && how !== 'resembles' ? 'low' : 'high';
  }
  if (how === 'resembles') return 'low';
  if (!crossing || how === 'yields' || how === 'case') return undefined;
  return like === 'alike' ? 'low' : 'info';
}

/** Code of this machine, or a service on it: nothing comes from outside. */
const isLocal = ({ server }: Loaded): boolean =>
  !server.package && server.image === undefined && server.hosts.every(isLoopback);

const TAILS: Readonly<Record<Likeness, string>> = {
  different: ', and runs something else',
  alike: ', with other arguments or version',
  identical: ', and is the same',
};

function messageOf({ entry, other, how, like, clients }: Clash): string {
  const its = other.file.scope === entry.file.scope ? 'the server' : 'your server';
  const tail = `in ${namesOf(clients)}${TAILS[like]}`;
  if (how === 'yields') return `Your own server of this name runs instead in ${namesOf(clients)}`;
  if (how === 'replaces') return `Replaces ${its} of this name ${tail}`;
  if (how === 'either') return `Clashes with ${its} of this name ${tail}`;
  return `${how === 'case' ? 'Reads like' : 'Passes for'} ${its} “${shown(other.server.name, 30)}” ${tail}`;
}
