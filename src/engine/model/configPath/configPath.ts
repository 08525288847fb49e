import type { ClientFormat, Location, Scope } from '../client';
import { type ConfigNames, configNames, isPlainName, mayBeOneOf } from './configName';
import { foldedSegments, isShortNameOf } from './foldPath';

type Formats = Readonly<Record<string, ClientFormat>>;

/** Which clients read a path, and which protected path it poses as. */
export interface Recognised {
  /** Ids of the clients, those last that only read another one's file; empty where none reads it. */
  readonly readers: readonly string[];
  /** Those of them that read it only because it is another client's. */
  readonly guests?: readonly string[];
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
  /** The longest first, so that `.cursor/MCP~1.JSO` is taken for `.cursor/mcp.json` and not for `.mcp.json`. */
  readonly all: readonly Known[];
  /** By the last name; most paths of a large repository end in none of them: one look-up tells. */
  readonly byName: ReadonlyMap<string, readonly Known[]>;
  /** Those whose last name holds a `*`. */
  readonly open: readonly Known[];
  readonly names: ConfigNames;
  /** The same without names that could be anything, such as `*.md`, unless their folder is the right one. */
  readonly loneNames: ConfigNames;
  /** The nearest plain name of those right folders, folded, and how far above the file's own folder it stands. */
  readonly openFolders: readonly (readonly [name: string, above: number])[];
}

const prepared = new WeakMap<Formats, Map<Scope, KnownLocations>>();

/**
 * Whether a file of this name could be a config, or pose as one: the quick first question about each file of a walk.
 * Far fewer than one in a hundred files of a repository get past it.
 */
export const mayBeConfig = (name: string, formats: Formats): boolean =>
  mayBeOneOf(name, knownFor(formats, 'workspace').names);

/**
 * The same question for the files of one folder, which rules out more: an agent's `*.md` counts only where agents lie.
 * `folder`: its path; empty for the searched folder itself, whose own name may say anything.
 */
export function mayBeConfigIn(folder: string, formats: Formats): (name: string) => boolean {
  const { names, loneNames, openFolders } = knownFor(formats, 'workspace');
  const tests = folder.split('/').reverse().map(nameTest);
  const isOpen = openFolders.some(([name, above]) => tests[above]?.(name));
  if (isOpen || folder === '') return name => mayBeOneOf(name, names);
  return name => mayBeOneOf(name, loneNames, names);
}

/** Asks of one name whether it may stand for another. */
const nameTest = (written: string): ((name: string) => boolean) =>
  isPlainName(written) ? name => fits(written, name) : name => mayStandFor(written, name);

/**
 * Which clients read a file, by its path relative to the scanned folder (or to home, for the person's own files).
 * The end of the path counts, at any depth. Names are exact; what is only taken for one is disguised.
 */
export function recognise(path: string, scope: Scope, formats: Formats): Recognised {
  const known = knownFor(formats, scope);
  const written = path.split('/');
  const named = [...(known.byName.get(written.at(-1) ?? '') ?? []), ...known.open];
  const exact = named.filter(it => endsWith(written, it.segments, fits) && !isMisplaced(it, written));
  // `.warp/.mcp.json` is Warp's own: that others read `.mcp.json` in a folder says nothing of a client's folder.
  const longest = Math.max(...exact.map(it => it.segments.length));
  const nearest = exact.filter(it => it.segments.length === longest);
  const byName = nearest.filter(it => !it.location.path.includes('*'));
  const read = readBy(byName.length > 0 ? byName : nearest);
  // A name that many folders hold says less than the folder it is in: `.Codex/config.toml`.
  const certain = nearest.some(it => it.location.everyday !== true || it.segments.length > 1);
  if (scope !== 'workspace' || written.every(isPlainName)) return read;
  if (!mayBeConfig(written.at(-1) ?? '', formats)) return read;
  const folded = foldedSegments(path);
  const longer = (it: Known) => nearest.length === 0 || it.segments.length > longest;
  const posed = known.all.filter(it => !isUnprotected(it) && longer(it) && poses(written, folded, it));
  const [first] = posed;
  if (!first) return read;
  const equal = posed.filter(it => it.location.path === first.location.path);
  // In a folder of a disguised name, those that know the file by its own name read it all the same.
  return { ...readBy(certain ? [...equal, ...nearest] : equal), disguisedAs: spelledAs(first, folded) };
}

/** The whole path of the file that a disguised one poses as: where a client would look for it. */
export function realPath(path: string, disguisedAs: string): string {
  const names = path.split(/[/\\]/).filter(it => it !== '' && it !== '.');
  return [...names.slice(0, names.length - disguisedAs.split('/').length), disguisedAs].join('/');
}

/**
 * What clients look for in a folder because of its path: the rest of each location that begins with its last names,
 * name by name. Nothing for most folders.
 */
export function configsBelow(folder: string, formats: Formats): readonly (readonly string[])[] {
  const folded = foldedSegments(folder);
  return knownFor(formats, 'workspace').all.flatMap(({ folded: wanted }) => {
    const rest: (readonly string[])[] = [];
    for (let taken = 1; taken < wanted.length; taken++)
      if (endsWith(folded, wanted.slice(0, taken), mayBe)) rest.push(wanted.slice(taken));
    return rest;
  });
}

/** Whether some file system takes `written` for a name of {@link configsBelow}. */
export const mayStandFor = (written: string, name: string): boolean =>
  mayBe(foldedSegments(written).at(-1) ?? '', name);

/** Another spelling of it gains nothing, or nobody could say what it is another spelling of. */
const isUnprotected = ({ location, segments: [first, ...below] }: Known): boolean =>
  location.copied === true ||
  location.atTop !== undefined ||
  (below.length === 0 && (location.everyday === true || first?.startsWith('*') === true));

const isMisplaced = ({ location, segments }: Known, path: readonly string[]): boolean =>
  location.atTop !== undefined && location.atTop !== path.length <= segments.length;

/** Made when they are first asked for: most runs look into one folder, and never at the person's own files. */
function knownFor(formats: Formats, scope: Scope): KnownLocations {
  const scopes = prepared.get(formats) ?? new Map<Scope, KnownLocations>();
  prepared.set(formats, scopes);
  const before = scopes.get(scope);
  if (before) return before;
  const known = Object.entries(formats).flatMap(([id, { locations }]) =>
    locations.filter(it => it.scope === scope).flatMap(it => prepare(id, it)),
  );
  const made = arrange(known.sort((a, b) => b.segments.length - a.segments.length));
  scopes.set(scope, made);
  return made;
}

const prepare = (id: string, location: Location): Known[] =>
  spelledOut(location.path).map(path => ({
    id,
    location,
    segments: path.split('/'),
    folded: foldedSegments(path),
  }));

/** Most folders that stand for one `**`. */
const DEEPEST = 4;

/** The path with a `*` for each folder that its `**` may stand for. */
export function spelledOut(path: string): string[] {
  const at = path.indexOf('**/');
  if (at < 0) return [path];
  return Array.from(
    { length: DEEPEST + 1 },
    (_, folders) => path.slice(0, at) + '*/'.repeat(folders) + path.slice(at + 3),
  );
}

function arrange(all: readonly Known[]): KnownLocations {
  const byName = new Map<string, Known[]>();
  const open: Known[] = [];
  for (const it of all) {
    const name = it.segments.at(-1) ?? '';
    if (name.includes('*')) open.push(it);
    else byName.set(name, [...(byName.get(name) ?? []), it]);
  }
  const posed = all.filter(it => !isUnprotected(it)).map(it => it.folded.at(-1) ?? '');
  const named = (some: readonly Known[]) => [...byName.keys(), ...some.map(it => it.segments.at(-1) ?? '')];
  const inFolders = open.filter(it => it.segments.length > 1);
  return {
    all,
    byName,
    open,
    names: configNames(named(open), posed),
    loneNames: configNames(named(open.filter(it => it.segments.length === 1)), posed),
    openFolders: inFolders.map(({ folded }) => nearestName(folded)),
  };
}

function nearestName(folded: readonly string[]): readonly [name: string, above: number] {
  const folders = folded.slice(0, -1);
  const at = folders.findLastIndex(it => it !== '*');
  return [folders[at] ?? '*', folders.length - 1 - at];
}

/** Whether a name is this one; a `*` in it stands for any text. */
function fits(written: string, name: string): boolean {
  const star = name.indexOf('*');
  if (star < 0) return written === name;
  const end = name.slice(star + 1);
  return written.length >= name.length - 1 && written.startsWith(name.slice(0, star)) && written.endsWith(end);
}

const mayBe = (folded: string, name: string): boolean => fits(folded, name) || isShortNameOf(folded, name);

/**
 * Whether the end of a path is taken for a location. Where a `*` stands, another case is just another name: clients
 * list those folders, and their patterns tell the cases apart.
 */
function poses(written: readonly string[], folded: readonly string[], { segments, folded: wanted }: Known): boolean {
  if (!endsWith(folded, wanted, mayBe)) return false;
  if (written.length !== folded.length) return true;
  return segments.every((name, index) => {
    const own = written.at(index - segments.length) ?? '';
    return !name.includes('*') || fits(own, name) || !fits(own.toLowerCase(), name);
  });
}

/** The protected path itself, with the names that stand for a `*`. */
function spelledAs({ location, segments, folded }: Known, path: readonly string[]): string {
  if (!location.path.includes('*')) return location.path;
  return segments.map((name, i) => (name.includes('*') ? path.at(i - folded.length) : name)).join('/');
}

const idsOf = (known: readonly Known[]): string[] => [...new Set(known.map(it => it.id))].sort();

function readBy(known: readonly Known[]): Pick<Recognised, 'readers' | 'guests'> {
  const own = idsOf(known.filter(it => !it.location.borrowed));
  const guests = idsOf(known.filter(it => !own.includes(it.id)));
  return { readers: [...own, ...guests], ...(own.length > 0 && guests.length > 0 && { guests }) };
}

function endsWith(path: readonly string[], end: readonly string[], same: (a: string, b: string) => boolean): boolean {
  const skipped = path.length - end.length;
  if (skipped < 0) return false;
  for (let i = end.length - 1; i >= 0; i--) if (!same(path[skipped + i] ?? '', end[i] ?? '')) return false;
  return true;
}

/** The folder that a client has to be opened in to read this file, and the location that the file is at, if it is one. */
export function homeOf(path: string, { locations }: ClientFormat): { readonly folder: string; readonly at?: Location } {
  const written = path.split('/');
  const ours = locations.filter(it => it.scope === 'workspace');
  const spelled = ours.flatMap(at => spelledOut(at.path).map(it => ({ at, names: it.split('/') })));
  const fitting = spelled.filter(it => endsWith(written, it.names, fits));
  const [found] = fitting.sort((a, b) => b.at.path.length - a.at.path.length);
  const at = found?.at;
  const length = (found ?? spelled[0])?.names.length ?? 1;
  return { folder: written.slice(0, Math.max(0, written.length - length)).join('/'), ...(at && { at }) };
}
