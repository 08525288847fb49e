import { basename, dirname } from 'node:path';
import { clients, recognise, type Scope } from '../engine';

/** Whose a file is that somebody named: by as much of its path as says most. */
export interface Named {
  readonly scope: Scope;
  readonly readers: readonly string[];
}

/** Who reads a file that somebody named: `mcp.json` alone says less than `.cursor/mcp.json`. */
export function readersOfNamed(file: string): Named | undefined {
  let tail = basename(file);
  let found = recognised(tail);
  for (let above = dirname(file); above !== dirname(above); above = dirname(above)) {
    tail = `${basename(above)}/${tail}`;
    found = recognised(tail) ?? found;
  }
  return found;
}

function recognised(path: string): Named | undefined {
  for (const scope of ['workspace', 'user', 'managed'] as const) {
    const { readers } = recognise(path, scope, clients);
    if (readers.length > 0) return { scope, readers };
  }
  return undefined;
}
