import type { ServerReport } from './finding/fileReport';
import type { Finding } from './finding/finding';
import { type Mask, maskOf } from './finding/redact';
import { movedEdit } from './text/edit';
import { holds, moved, type Range } from './text/range';

/** What was made of one server entry. It depends on nothing but the key it is kept under, and its surroundings. */
export interface ServerWork {
  /** Where the entry stood; everything else is moved along when it stands elsewhere now. */
  readonly place: Range;
  readonly secrets: readonly string[];
  readonly findings: readonly Finding[];
  /** Made with the mask of this key. */
  readonly described: { readonly maskKey: string; readonly report: ServerReport };
}

/**
 * What a file's last analysis made of its entries, so that a key press in a config of a thousand servers costs one.
 * Invisible from outside: a remembered result is what a new computation would give.
 */
export class FileMemory {
  #surroundings = '';
  #before: ReadonlyMap<string, ServerWork> = new Map();
  #now = new Map<string, ServerWork>();
  #mask: { readonly key: string; readonly mask: Mask } = { key: '', mask: maskOf([]) };

  /** Forgets what the last analysis did not use, and all of it where entries stand in other surroundings now. */
  begin(surroundings: string): void {
    this.#before = surroundings === this.#surroundings ? this.#now : new Map();
    this.#surroundings = surroundings;
    this.#now = new Map();
  }

  recall(key: string): ServerWork | undefined {
    return this.#now.get(key) ?? this.#before.get(key);
  }

  /**
   * Keeps work for the next time, unless it reaches beyond its own entry, where other changes could move it. `recalled`:
   * the work is what was kept before, moved.
   */
  keep(key: string, work: ServerWork, recalled: boolean): void {
    if (recalled || work.findings.every(it => placesOf(it).every(place => holds(work.place, place))))
      this.#now.set(key, work);
  }

  /** The mask of a file's secrets; the same one, with all it remembers, as long as the secrets are the same. */
  maskFor(secrets: readonly string[]): { readonly key: string; readonly mask: Mask } {
    const key = secrets.join('\0');
    if (this.#mask.key !== key) this.#mask = { key, mask: maskOf(secrets) };
    return this.#mask;
  }
}

const MOST_FILES = 200;
const files = new Map<string, FileMemory>();

/** The memory of a file, for entries in these surroundings; the oldest is forgotten where there are too many. */
export function memoryOf(uri: string, surroundings: string): FileMemory {
  const known = files.get(uri) ?? new FileMemory();
  const [oldest] = files.keys();
  if (!files.has(uri) && files.size >= MOST_FILES && oldest !== undefined) files.delete(oldest);
  files.set(uri, known);
  known.begin(surroundings);
  return known;
}

const placesOf = (finding: Finding): Range[] => [
  finding.at,
  ...finding.related.map(it => it.at),
  ...finding.fixes.flatMap(fix => fix.edits.map(it => it.range)),
];

/** Findings of an entry that moved by some units. */
export function movedFindings(findings: readonly Finding[], by: number): readonly Finding[] {
  if (by === 0) return findings;
  return findings.map(it => ({
    ...it,
    at: moved(it.at, by),
    related: it.related.map(other => ({ ...other, at: moved(other.at, by) })),
    fixes: it.fixes.map(fix => ({
      ...fix,
      edits: fix.edits.map(edit => movedEdit(edit, by)),
    })),
  }));
}

/** The description of an entry that moved by some units. */
export const movedReport = (report: ServerReport, by: number): ServerReport =>
  by === 0 ? report : { ...report, at: moved(report.at, by), nameAt: moved(report.nameAt, by) };
