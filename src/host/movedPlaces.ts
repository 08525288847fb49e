import { isAbsolute, join } from 'node:path';
import type { ClientFormat, Platform, Scope } from '../engine';

/** A file of a client where a variable of this person’s environment puts it. */
export interface Moved {
  readonly path: string;
  readonly scope: Scope;
  readonly clients: readonly string[];
}

/** What every client follows that keeps files there. Sources: XDG Base Directory Specification 0.8; Windows known folders. */
const EVERYWHERE: readonly (readonly [variable: string, from: string])[] = [
  ['XDG_CONFIG_HOME', '.config'],
  ['XDG_DATA_HOME', '.local/share'],
  ['LOCALAPPDATA', 'AppData/Local'],
];

/**
 * The files that variables move, beside those in the usual places: a client that is started elsewhere may know nothing of
 * the variable. Values that are no absolute path are left alone.
 */
export function movedPlaces(
  formats: Readonly<Record<string, ClientFormat>>,
  here: Platform,
  environment: Readonly<Record<string, string | undefined>>,
): Moved[] {
  const found = new Map<string, Moved>();
  for (const [id, { locations, movedBy = [] }] of Object.entries(formats)) {
    const moves = [...EVERYWHERE, ...movedBy].filter(([variable]) => isAbsolute(environment[variable] ?? ''));
    if (moves.length === 0) continue;
    for (const { scope, base, path, platforms } of locations) {
      if (scope === 'workspace' || base === 'config' || (platforms && !platforms.includes(here))) continue;
      for (const [variable, from] of moves) {
        const rest = below(path, from);
        if (rest === undefined || (base === 'system' && path !== from)) continue;
        const moved = join(environment[variable] ?? '', rest);
        found.set(moved, { path: moved, scope, clients: [...(found.get(moved)?.clients ?? []), id] });
      }
    }
  }
  return [...found.values()];
}

/** What of a path comes below a folder, the home folder being empty; nothing of the path itself. */
function below(path: string, from: string): string | undefined {
  if (path === from) return '';
  if (from === '') return path;
  return path.startsWith(`${from}/`) ? path.slice(from.length + 1) : undefined;
}
