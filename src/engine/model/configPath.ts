import type { ClientFormat, Location, Scope } from './client';
import { foldPath, isShortNameOf } from './foldPath';

type Formats = Readonly<Record<string, ClientFormat>>;

/** Which clients read a path, and which protected path it poses as. */
export interface Recognised {
  /** Ids of the clients; empty where none reads it. */
  readonly readers: readonly string[];
  /** Some file system, or a person, takes the path for this one although it is spelled differently. */
  readonly disguisedAs?: string;
}

/** A location, ready to compare: its segments, as written and folded. */
interface Known {
  readonly id: string;
  readonly location: Location;
  readonly segments: readonly string[];
  readonly folded: readonly string[];
}

interface KnownLocations {
  readonly all: readonly Known[];
  readonly byName: ReadonlyMap<string, readonly Known[]>;
}

const prepared = new WeakMap<Formats, Readonly<Record<Scope, KnownLocations>>>();

/**
 * Which clients read a file, by its path relative to the scanned folder (or to home, for the person's own files).
 * The end of the path counts, at any depth. Names are exact; what is only taken for one is disguised.
 */
export function recognise(path: string, scope: Scope, formats: Formats): Recognised {
  const known = knownFor(formats)[scope];
  const written = path.split('/');
  const last = written.at(-1) ?? '';
  const named = [last, '*', anyWithEndingOf(last)].flatMap(it => known.byName.get(it) ?? []);
  const exact = named.filter(it => endsWith(written, it.segments, same) && !isTooDeep(it, written));
  if (exact.length > 0) return { readers: idsOf(exact) };
  if (scope !== 'workspace' || !isUnusual(path)) return { readers: [] };
  const name = foldPath(written.at(-1) ?? '')
    .split('/')
    .at(-1);
  const possible = known.all.filter(it => !it.location.copied && mayBe(name ?? '', it.folded.at(-1) ?? ''));
  if (possible.length === 0) return { readers: [] };
  const folded = foldPath(path).split('/');
  const posed = possible.filter(it => endsWith(folded, it.folded, mayBe));
  const [first] = posed;
  if (!first) return { readers: [] };
  const equal = posed.filter(it => it.location.path === first.location.path);
  return { readers: idsOf(equal), disguisedAs: first.location.path };
}

const isTooDeep = ({ location, segments }: Known, path: readonly string[]): boolean =>
  location.atTop === true && path.length > segments.length;

function knownFor(formats: Formats): Readonly<Record<Scope, KnownLocations>> {
  const before = prepared.get(formats);
  if (before) return before;
  const known = Object.entries(formats).flatMap(([id, format]) => format.locations.map(it => prepare(id, it)));
  // Longest paths first, so that `.cursor/MCP~1.JSO` is taken for `.cursor/mcp.json` and not for `.mcp.json`.
  known.sort((a, b) => b.segments.length - a.segments.length);
  const within = (scope: Scope) => byLastName(known.filter(it => it.location.scope === scope));
  const made = { workspace: within('workspace'), user: within('user'), managed: within('managed') };
  prepared.set(formats, made);
  return made;
}

const prepare = (id: string, location: Location): Known => ({
  id,
  location,
  segments: location.path.split('/'),
  folded: foldPath(location.path).split('/'),
});

/** Most paths of a large repository end in no name that any client knows: one look-up tells. */
function byLastName(all: readonly Known[]): KnownLocations {
  const byName = new Map<string, Known[]>();
  for (const it of all) {
    const name = it.segments.at(-1) ?? '';
    byName.set(name, [...(byName.get(name) ?? []), it]);
  }
  return { all, byName };
}

/** `*.json` for `main.json`: how a location writes it that takes any name with this ending. */
const anyWithEndingOf = (name: string): string => `*${name.slice(Math.max(name.lastIndexOf('.'), 0))}`;

const isAny = (written: string, name: string): boolean => name.startsWith('*') && written.endsWith(name.slice(1));

const same = (written: string, name: string): boolean => written === name || isAny(written, name);

const mayBe = (folded: string, name: string): boolean =>
  folded === name || isAny(folded, name) || isShortNameOf(folded, name);

const idsOf = (known: readonly Known[]): string[] => [...new Set(known.map(it => it.id))].sort();

function endsWith(path: readonly string[], end: readonly string[], same: (a: string, b: string) => boolean): boolean {
  const skipped = path.length - end.length;
  if (skipped < 0) return false;
  for (let i = end.length - 1; i >= 0; i--) {
    if (!same(path[skipped + i] ?? '', end[i] ?? '')) return false;
  }
  return true;
}

/** Whether folding could change the path at all or a short name stands in it: keeps walks over many files fast. */
const isUnusual = (path: string): boolean => /[^a-z0-9_./@+=()[\]#$-]|[.](?:\/|$)|\/\//.test(path);

/** Glob patterns for every workspace location in every case, at any depth, for watchers. */
export const watchPatterns = (formats: Formats): string[] =>
  patterns(formats, ({ path, copied }) => `**/${copied ? path : inEveryCase(path)}`);

/** The same for activation: without files that most folders hold, and those that no client opens. */
export const activationPatterns = (formats: Formats): string[] =>
  patterns(formats, ({ path, copied, everyday }) => (everyday || copied ? undefined : `**/${inEveryCase(path)}`));

function patterns(formats: Formats, patternOf: (location: Location) => string | undefined): string[] {
  const ours = Object.values(formats).flatMap(it => it.locations.filter(at => at.scope === 'workspace'));
  return [...new Set(ours.flatMap(it => patternOf(it) ?? []))].sort();
}

/** Globs are case-sensitive on Linux and in the index: letters become classes. */
const inEveryCase = (path: string): string =>
  path.replace(/[a-z]/gi, letter => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
