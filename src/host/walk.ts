import { type Dirent, readdir } from 'node:fs';
import { join } from 'node:path';
import { whyNot } from './readText';

/** Folders that hold other people's code, built things or history: no client opens a config there. */
export const SKIPPED: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  '.jj',
  'node_modules',
  'bower_components',
  '.pnpm-store',
  '.yarn',
  '.venv',
  'site-packages',
  '.tox',
  '.nox',
  '__pycache__',
  '.gradle',
  '.terraform',
]);

const MOST_ENTRIES = 500_000;
const DEEPEST = 64;
/** Folders listed at one time: enough to keep the disk busy, few enough for memory. */
const AT_ONCE = 32;

/** What a walk does with what it meets; paths are relative to its root and `/`-separated. */
export interface Walker {
  readonly root: string;
  readonly stop?: AbortSignal | undefined;
  /** Whether a file of this name is worth a path. Asked for each, so it has to be quick. */
  readonly wants: (name: string) => boolean;
  readonly take: (path: string) => void;
  readonly link: (path: string) => void;
  /** How many entries were seen by now. */
  readonly progress?: ((entries: number) => void) | undefined;
}

/** Where a walk did not look. */
export interface Walked {
  readonly notChecked: readonly { readonly what: string; readonly why: string }[];
}

/**
 * Looks through a folder and all below it, links left to `link`. Bounded in entries and depth, and never long at a
 * time: between two folders everything else gets its turn.
 */
export function walk(walker: Walker, start: string): Promise<Walked> {
  const { root, stop, progress } = walker;
  const notChecked: { what: string; why: string }[] = [];
  const waiting: { readonly folder: string; readonly depth: number }[] = [{ folder: start, depth: 0 }];
  let busy = 0;
  let entries = 0;
  let skipped = 0;
  const look = (folder: string, depth: number, found: readonly Dirent[]): void => {
    entries += found.length;
    const prefix = folder === '' ? '' : `${folder}/`;
    for (const entry of found) {
      const { name } = entry;
      if (entry.isDirectory()) {
        if (SKIPPED.has(name)) skipped += 1;
        else waiting.push({ folder: prefix + name, depth: depth + 1 });
      } else if (entry.isSymbolicLink()) walker.link(prefix + name);
      else if (walker.wants(name)) walker.take(prefix + name);
    }
    progress?.(entries);
  };
  return new Promise(done => {
    const next = (): void => {
      while (busy < AT_ONCE && waiting.length > 0 && entries <= MOST_ENTRIES && !stop?.aborted) {
        const { folder, depth } = waiting.pop() ?? { folder: '', depth: 0 };
        if (depth > DEEPEST) {
          notChecked.push({ what: folder, why: `it lies more than ${DEEPEST} folders deep` });
          continue;
        }
        busy += 1;
        readdir(folder === '' ? root : join(root, folder), { withFileTypes: true }, (error, found) => {
          busy -= 1;
          if (error) notChecked.push({ what: folder || '.', why: whyNot(error) });
          else look(folder, depth, found);
          next();
        });
      }
      if (busy > 0) return;
      done({ notChecked: [...notChecked, ...leftOut(skipped, entries)] });
    };
    next();
  });
}

function leftOut(skipped: number, entries: number): Walked['notChecked'] {
  const folders = { what: `${skipped} folders such as node_modules`, why: 'no client reads configs there' };
  const rest = { what: 'The rest of this folder', why: `it holds more than ${MOST_ENTRIES} files` };
  return [...(skipped > 0 ? [folders] : []), ...(entries > MOST_ENTRIES ? [rest] : [])];
}
