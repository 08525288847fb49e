import { MAKERS_OWNERS } from '../../knowledge/codeHosts';
import { type Capability, type KnownServer, SERVER_ROWS } from '../../knowledge/knownServers';
import { rowsOf } from '../../text/rows';
import { wordsIn } from '../../text/wordSet';

/** Every known server. */
export const KNOWN_SERVERS: readonly KnownServer[] = rowsOf(SERVER_ROWS).map(readRow);

function readRow(row: readonly string[]): KnownServer {
  const [ecosystem, name = '', publisher = '', capabilities = '', source, paths] = row;
  return {
    ecosystem: ecosystem as KnownServer['ecosystem'],
    name,
    publisher,
    capabilities: wordsIn(capabilities) as Capability[],
    ...(source && { source: `github.com/${source}` }),
    ...(paths && { takesPaths: true }),
  };
}

const byName: ReadonlyMap<string, KnownServer> = new Map(KNOWN_SERVERS.map(it => [`${it.ecosystem}:${it.name}`, it]));
const bySource: ReadonlyMap<string, KnownServer> = new Map(
  KNOWN_SERVERS.flatMap(it => (it.source ? [[it.source.toLowerCase(), it]] : [])),
);

/** The one spelling of a package's name in its registry. PyPI takes `A_b.c` and `a-b-c` for one name (PEP 503). */
export const registryName = (ecosystem: string, name: string): string =>
  ecosystem === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name;

/** The known server of that name, to ask what it can do. `ecosystem`: `npm`, `pypi` or `image`. */
export const knownServer = (ecosystem: string, name: string): KnownServer | undefined =>
  byName.get(`${ecosystem}:${registryName(ecosystem, name)}`);

/** The known server whose code lives at `host/owner/repository`. */
export const knownSource = (place: string): KnownServer | undefined => bySource.get(place.toLowerCase());

const owners: ReadonlySet<string> = new Set([
  ...KNOWN_SERVERS.flatMap(it => it.source?.toLowerCase().split('/').slice(0, 2).join('/') ?? []),
  ...MAKERS_OWNERS.map(it => (it.includes('/') ? it : `github.com/${it}`)),
]);

/** Whether whoever owns `host/owner/repository` also makes a known server, or is a vendor. */
export const isKnownOwner = (place: string): boolean =>
  owners.has(place.toLowerCase().split('/').slice(0, 2).join('/'));
