import { SHARED_HOSTS } from '../../knowledge/knownHosts';
import type { Capability, KnownServer } from '../../knowledge/knownServers';
import { onFirstUse } from '../firstUse';
import { knownServer } from './catalogue';
import { knownHosts } from './knownHost';

/** What is known about what an entry runs or reaches. */
export interface KnownWork {
  readonly publisher: string;
  readonly capabilities: readonly Capability[];
}

const hosts = onFirstUse((): ReadonlyMap<string, KnownWork> => new Map(knownHosts().map(it => [it.host, it])));

/**
 * What is known by the target and hosts of a report: a known host, also behind a program that only passes on, or a known
 * package or image.
 */
export function knownWork(server: {
  readonly target: string;
  readonly hosts: readonly string[];
}): (KnownWork & Pick<KnownServer, 'takesPaths'>) | undefined {
  const known = server.hosts.map(it => hosts().get(it)).find(it => it !== undefined);
  return known ?? knownTarget(server.target);
}

/** Docker builds the reference servers as `mcp/NAME`. Source: hub.docker.com/u/mcp. */
function knownTarget(target: string): KnownServer | undefined {
  const image = /^image:mcp\/([a-z-]{1,60})$/.exec(target)?.[1];
  if (image !== undefined) {
    return knownServer('npm', `@modelcontextprotocol/server-${image}`) ?? knownServer('pypi', `mcp-server-${image}`);
  }
  const colon = target.indexOf(':');
  return colon < 0 ? undefined : knownServer(target.slice(0, colon), target.slice(colon + 1));
}

/** How much two entries do the same: by definition, by what they run or reach or who made it, or not at all. */
export type Likeness = 'identical' | 'alike' | 'different';

interface Described {
  readonly target: string;
  readonly hosts: readonly string[];
  readonly fingerprint: string;
}

/** Compares what two entries run; other arguments, versions and tokens leave them alike, another host does not. */
export function likeness(a: Described, b: Described): Likeness {
  if (a.fingerprint === b.fingerprint) return 'identical';
  const reached = String(a.hosts) === String(b.hosts);
  if (reached && (a.target === b.target || a.hosts.some(it => !SHARED_HOSTS.has(it)))) return 'alike';
  const publisher = publisherOf(a);
  return publisher !== undefined && publisher === publisherOf(b) ? 'alike' : 'different';
}

/** Who made it, or runs it; nothing where it also reaches somebody unknown. */
function publisherOf(server: Described): string | undefined {
  const publishers = server.hosts.length > 0 ? server.hosts.map(it => hosts().get(it)) : [knownWork(server)];
  const [first] = publishers;
  return publishers.every(it => it?.publisher === first?.publisher) ? first?.publisher : undefined;
}
