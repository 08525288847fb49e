import { type Dirent, readdir, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { whyNot } from './whyNot';

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
/** Milliseconds until everything else gets its turn. */
const A_MOMENT = 8;
/** A folder that takes longer than this does not come from memory. */
const SLOW = 1;
/** One slow folder means little; several in a row mean a slow disk. */
const MANY_DELAYS = 10;
/** Milliseconds, in parts; `performance` would be loaded first, which costs a start as much as the walk of a small folder. */
const clock = (): number => process.uptime() * 1000;

/** What a walk does with what it meets; paths are relative to its root and `/`-separated. */
export interface Walker {
  readonly root: string;
  readonly stop?: AbortSignal | undefined;
  /** Whether a file of this name in a folder is worth a path. Asked for each, so it has to be quick. */
  readonly wantsIn: (folder: string) => (name: string) => boolean;
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
 * time: folders that are at hand are listed one after the other for a few milliseconds, then everything else gets its
 * turn; as soon as the disk lets one wait, they are asked for many at a time.
 */
export const walk = (walker: Walker, start: string): Promise<Walked> => new Walk(walker, start).done;

interface Waiting {
  readonly folder: string;
  readonly depth: number;
}

class Walk {
  readonly done: Promise<Walked>;
  readonly #walker: Walker;
  readonly #waiting: Waiting[];
  readonly #notChecked: { what: string; why: string }[] = [];
  #finish: (walked: Walked) => void = () => undefined;
  #busy = 0;
  #entries = 0;
  readonly #skipped: string[] = [];
  #delays = 0;

  constructor(walker: Walker, start: string) {
    this.#walker = walker;
    this.#waiting = [{ folder: start, depth: 0 }];
    this.done = new Promise(finish => {
      this.#finish = finish;
    });
    this.#next();
  }

  #next(): void {
    const until = clock() + A_MOMENT;
    while (this.#delays < MANY_DELAYS && this.#isOpen()) {
      this.#listNow(this.#waiting.pop());
      if (clock() > until) return void setImmediate(() => this.#next());
    }
    while (this.#busy < AT_ONCE && this.#isOpen()) this.#listLater(this.#waiting.pop());
    if (this.#busy > 0) return;
    this.#finish({ notChecked: [...this.#notChecked, ...leftOut(this.#skipped, this.#entries)] });
  }

  #isOpen(): boolean {
    return this.#waiting.length > 0 && this.#entries <= MOST_ENTRIES && !this.#walker.stop?.aborted;
  }

  #listNow(next: Waiting | undefined): void {
    if (!next || this.#isTooDeep(next)) return;
    const started = clock();
    try {
      this.#look(next, readdirSync(this.#path(next), { withFileTypes: true }));
    } catch (error) {
      this.#notChecked.push({ what: next.folder || '.', why: whyNot(error) });
    }
    this.#delays = Math.max(0, this.#delays + (clock() - started > SLOW ? 2 : -1));
  }

  #listLater(next: Waiting | undefined): void {
    if (!next || this.#isTooDeep(next)) return;
    this.#busy += 1;
    readdir(this.#path(next), { withFileTypes: true }, (error, found) => {
      this.#busy -= 1;
      if (error) this.#notChecked.push({ what: next.folder || '.', why: whyNot(error) });
      else this.#look(next, found);
      this.#next();
    });
  }

  #path({ folder }: Waiting): string {
    return folder === '' ? this.#walker.root : `${this.#walker.root}${sep}${folder}`;
  }

  #isTooDeep({ folder, depth }: Waiting): boolean {
    if (depth > DEEPEST) this.#notChecked.push({ what: folder, why: `it lies more than ${DEEPEST} folders deep` });
    return depth > DEEPEST;
  }

  #look({ folder, depth }: Waiting, found: readonly Dirent[]): void {
    this.#entries += found.length;
    const prefix = folder === '' ? '' : `${folder}/`;
    const wants = this.#walker.wantsIn(folder);
    for (const entry of found) {
      const { name } = entry;
      if (entry.isDirectory()) {
        if (SKIPPED.has(name)) this.#skipped.push(name);
        else this.#waiting.push({ folder: prefix + name, depth: depth + 1 });
      } else if (entry.isSymbolicLink()) this.#walker.link(prefix + name);
      else if (wants(name)) this.#walker.take(prefix + name);
    }
    this.#walker.progress?.(this.#entries);
  }
}

function leftOut(skipped: readonly string[], entries: number): Walked['notChecked'] {
  const names = [...new Set(skipped)].sort().join(', ');
  const many = skipped.length === 1 ? '1 folder' : `${skipped.length} folders`;
  const folders = { what: `${names} (${many})`, why: 'no client reads configs there' };
  const rest = { what: 'The rest of this folder', why: `it holds more than ${MOST_ENTRIES} files` };
  return [...(skipped.length > 0 ? [folders] : []), ...(entries > MOST_ENTRIES ? [rest] : [])];
}
