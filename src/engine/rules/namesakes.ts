import { skeleton } from '../model/known/spelling';
import { remembered } from '../text/remembered';
import type { Loaded, Session } from './together';

/**
 * Two servers of one client whose names are equal, or look it.
 *
 * `replaces`: this one runs, the other does not · `yields`: the other way round · `either`: one of the two runs ·
 * `resembles`: both run; the names differ in letters that look the same · `case`: both run; only the case differs.
 */
export interface Namesakes {
  /** Where it is said: of a folder's server and a person's own, the folder's. */
  readonly entry: Loaded;
  readonly other: Loaded;
  readonly how: 'replaces' | 'yields' | 'either' | 'resembles' | 'case';
}

/** The servers of a session that share a name. Each is held against the one that runs, never against all. */
export function namesakesOf({ loaded }: Session): Namesakes[] {
  return grouped(loaded, it => look(it.server.name)).flatMap(group => {
    if (group.length === 1) return [];
    const equal = grouped(group, it => it.server.name);
    const running = equal.flatMap(it => it.reduce((a, b) => (beats(a, b) === true ? a : b)));
    const hidden = equal.flatMap((it, index) => it.flatMap(other => sameName(running[index], other)));
    return [...hidden, ...running.flatMap(it => nearName(running[0], it))];
  });
}

/** Whether the first of two runs where both have one name; nothing where that is not known. */
function beats(a: Loaded, b: Loaded): boolean | undefined {
  if (a.layer === b.layer && a.depth !== b.depth) return a.depth > b.depth;
  if (a.layer === b.layer) return comesFirst(a.rank, b.rank);
  return comesFirst(a.place, b.place);
}

const comesFirst = (a: number | undefined, b: number | undefined): boolean | undefined =>
  a === undefined || b === undefined || a === b ? undefined : a < b;

function sameName(running: Loaded | undefined, other: Loaded): Namesakes[] {
  if (!running || running.server === other.server) return [];
  const [entry, its] = placed(running, other);
  const wins = beats(entry, its);
  return [{ entry, other: its, how: wins === undefined ? 'either' : wins ? 'replaces' : 'yields' }];
}

/** Both stand in one folder, and so come from one hand, whichever of them counts. */
export const isBeside = ({ entry, other, how }: Namesakes): boolean =>
  how === 'either' || (how === 'replaces' && entry.depth === other.depth);

function nearName(first: Loaded | undefined, second: Loaded): Namesakes[] {
  if (!first || first === second) return [];
  const [entry, other] = placed(second, first);
  const onlyCase = entry.server.name.toLowerCase() === other.server.name.toLowerCase();
  return [{ entry, other, how: onlyCase ? 'case' : 'resembles' }];
}

/** A folder's server comes before a person's own: it is the one to look at. */
const placed = (a: Loaded, b: Loaded): [Loaded, Loaded] =>
  a.file.scope !== 'workspace' && b.file.scope === 'workspace' ? [b, a] : [a, b];

/** What the eye sees of a name: names stay while a person types. */
const look = remembered(skeleton);

function grouped(loaded: readonly Loaded[], keyOf: (it: Loaded) => string): Loaded[][] {
  const groups = new Map<string, Loaded[]>();
  for (const it of loaded) {
    const key = keyOf(it);
    const group = groups.get(key);
    if (group) group.push(it);
    else groups.set(key, [it]);
  }
  return [...groups.values()];
}
