import * as vscode from 'vscode';
import { clients, LOCK_FORMATS, watchPatterns } from '../engine';
import type { Machine, WatchedFolder } from './machine';
import type { Scanner } from './scanner';

/** Events of one change come in bursts; a folder may still be written to. */
const SETTLING = 250;
/** More new places than this at once are one scan of everything. */
const MOST_PLACES = 100;
/** How often places are looked at of which the editor is known to lose sight. */
const LOOKING_AGAIN = 2_000;
/** How many such places are kept: the newest. */
const MOST_SUSPECTS = 50;

/** Much happens there, and no client keeps configs there. */
const UNSEARCHED = /\/(?:node_modules|\.git)(?:\/|$)/;

/** Notices configs that appear, change and vanish, in this editor or outside it. */
export function watch(scanner: Scanner, machine: Machine): vscode.Disposable {
  const places = new Places(scanner);
  return vscode.Disposable.from(
    places,
    ...watchFolders(scanner, places),
    watchUserFiles(scanner, machine),
    watchLockFiles(scanner),
    watchWorkspaceFile(scanner),
    vscode.workspace.onDidChangeWorkspaceFolders(() => scanner.restart()),
    vscode.window.onDidChangeWindowState(({ focused }) => focused && scanner.rescan()),
    vscode.workspace.onDidChangeConfiguration(event => event.affectsConfiguration('cordon.scan') && scanner.rescan()),
  );
}

function watchFolders(scanner: Scanner, places: Places): vscode.Disposable[] {
  const configs = vscode.workspace.createFileSystemWatcher(`{${watchPatterns(clients).join(',')}}`);
  // A folder that arrives with files in it makes one event, for the folder: so every new place is looked into.
  const all = vscode.workspace.createFileSystemWatcher('**', false, true, false);
  return [
    configs,
    all,
    configs.onDidCreate(it => places.add(it)),
    configs.onDidChange(it => places.add(it)),
    configs.onDidDelete(it => places.add(it)),
    all.onDidCreate(it => places.add(it)),
    all.onDidDelete(it => scanner.knows(it) && places.add(it)),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        places.add(oldUri);
        places.add(newUri);
      }
    }),
  ];
}

/** The file of a workspace may lie outside its folders. */
function watchWorkspaceFile(scanner: Scanner): vscode.Disposable {
  const { workspaceFile } = vscode.workspace;
  if (!workspaceFile || workspaceFile.scheme === 'untitled') return new vscode.Disposable(() => undefined);
  const changed = () => scanner.rescanOutside();
  const name = workspaceFile.path.slice(workspaceFile.path.lastIndexOf('/') + 1);
  return watchNames({ folder: vscode.Uri.joinPath(workspaceFile, '..'), names: [name] }, changed);
}

/** The versions that lock files hold are what fixes pin to. */
function watchLockFiles(scanner: Scanner): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = ({ path }: vscode.Uri) => {
    if (UNSEARCHED.test(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => scanner.rescan(), SETTLING);
  };
  const watcher = vscode.workspace.createFileSystemWatcher(`**/{${Object.keys(LOCK_FORMATS).join(',')}}`);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

/** Places to look at once they have settled. */
class Places implements vscode.Disposable {
  #waiting = new Map<string, vscode.Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  /** New folders: the editor never hears of changes in what they held when they came. */
  readonly #suspects = new Map<string, vscode.Uri>();

  constructor(private readonly scanner: Scanner) {}

  add(place: vscode.Uri): void {
    if (UNSEARCHED.test(place.path)) return;
    this.#waiting.set(place.toString(), place);
    this.#timer ??= setTimeout(() => this.#look(), SETTLING);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#again);
  }

  async #look(): Promise<void> {
    const places = topmost([...this.#waiting.values()]);
    this.#waiting = new Map();
    this.#timer = undefined;
    if (places.length > MOST_PLACES) await this.scanner.rescan();
    else for (const it of await this.#folders(places)) await this.scanner.rescanBelow(it);
    this.#lookAgainLater();
  }

  /** Every place; those that are folders stay under suspicion. */
  async #folders(places: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
    for (const place of places) {
      const there = await vscode.workspace.fs.stat(place).then(
        it => it,
        () => undefined,
      );
      if (there && there.type & vscode.FileType.Directory) this.#suspects.set(place.toString(), place);
      else this.#suspects.delete(place.toString());
    }
    for (const oldest of [...this.#suspects.keys()].slice(0, -MOST_SUSPECTS)) this.#suspects.delete(oldest);
    return places;
  }

  #lookAgainLater(): void {
    if (this.#suspects.size === 0 || this.#again !== undefined) return;
    this.#again = setTimeout(async () => {
      for (const it of this.#suspects.values()) await this.scanner.rescanBelow(it);
      this.#again = undefined;
      this.#lookAgainLater();
    }, LOOKING_AGAIN);
  }
}

/** Without places that lie below another one: looking at that one covers them. */
function topmost(places: readonly vscode.Uri[]): vscode.Uri[] {
  const all = new Set(places.map(it => it.toString()));
  const isCovered = (place: vscode.Uri) => {
    let at = place;
    for (let above = vscode.Uri.joinPath(at, '..'); above.path !== at.path; above = vscode.Uri.joinPath(at, '..')) {
      if (all.has(above.toString())) return true;
      at = above;
    }
    return false;
  };
  return places.filter(it => !isCovered(it));
}

/**
 * Watches the places of the person's own files. Only patterns without `/`: others make the editor watch all of home.
 * What is created and filled at once makes one event, so the places are looked at again after each.
 */
function watchUserFiles(scanner: Scanner, machine: Machine): vscode.Disposable {
  const watchers = new Map<string, vscode.Disposable>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      await renew();
      await scanner.rescanOutside();
    }, SETTLING);
  };
  const renew = async () => {
    const wanted = new Map((await machine.userFolders()).map(it => [JSON.stringify([it.folder.path, it.names]), it]));
    if (gone) return;
    for (const [key, it] of watchers) {
      if (wanted.has(key)) continue;
      it.dispose();
      watchers.delete(key);
    }
    for (const [key, it] of wanted) if (!watchers.has(key)) watchers.set(key, watchNames(it, changed));
  };
  void renew();
  return new vscode.Disposable(() => {
    gone = true;
    clearTimeout(timer);
    for (const it of watchers.values()) it.dispose();
  });
}

function watchNames({ folder, names }: WatchedFolder, changed: () => void): vscode.Disposable {
  const pattern = new vscode.RelativePattern(folder, names.length > 1 ? `{${names.join(',')}}` : (names[0] ?? ''));
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
  );
}
