import * as vscode from 'vscode';
import type { FileReport } from '../engine';
import type { Found, Machine } from './machine';
import { isBelow } from './places';
import type { ReviewStore } from './review/reviewStore';
import type { NotChecked, Scan } from './scan';
import { type ReadFile, ScanGroup } from './scanGroup';
import { withScanProgress } from './scanProgress';
import type { PolicyStore } from './services';
import { type Source, sourcesOf } from './source';

/** Keeps the reports of this window's config files; features read them through {@link Scan}. */
export class Scanner implements Scan, vscode.Disposable {
  state: Scan['state'] = 'scanning';
  #groups: readonly ScanGroup[] = [];
  #queue: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | undefined;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #stop = new AbortController();
  #running = new AbortController();
  readonly onDidChange = this.#changed.event;

  constructor(
    private readonly machine: Machine,
    private readonly policy: PolicyStore,
    private readonly reviews: Pick<ReviewStore, 'all'>,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  get reports(): readonly FileReport[] {
    return this.#groups.flatMap(it => it.reports);
  }

  get notChecked(): readonly NotChecked[] {
    return this.#groups.flatMap(it => it.notChecked);
  }

  reportFor(uri: vscode.Uri): FileReport | undefined {
    const group = this.#groupOf(uri);
    const document = openDocuments().get(uri.toString());
    if (group && document && group.isStale(document)) this.#analyse([group]);
    return group?.reports.find(it => it.uri === uri.toString());
  }

  textOf(report: FileReport): string | undefined {
    return this.#groups.find(it => it.files.has(report.uri))?.textOf(report.uri);
  }

  /** Looks at every folder and the person's own files. Two requests that wait are one. */
  rescan(): Promise<void> {
    this.#waiting ??= this.#enqueue(() => {
      this.#waiting = undefined;
      return this.#rescanAll();
    });
    return this.#waiting;
  }

  /** Looks again at one file or folder and all below it. */
  rescanBelow(place: vscode.Uri): Promise<void> {
    return this.#enqueue(async () => {
      const folder = vscode.workspace.getWorkspaceFolder(place);
      const group = folder && this.#groups.find(it => it.folder?.toString() === folder.uri.toString());
      if (!group) return;
      const found = await this.machine.find(folder.uri, this.#stop.signal, { below: place });
      const kept = [...group.files].filter(([, { found: it }]) => !isBelow(it.uri, place));
      this.#settle(group, new Map([...kept, ...(await this.#readAll(found, group.source))]));
    });
  }

  /** Looks again at all that lies outside the folders, the person's own files above all. */
  rescanOutside(): Promise<void> {
    return this.#enqueue(async () => {
      for (const group of this.#groups.filter(it => !it.folder))
        this.#settle(group, await this.#readAll(await group.source.find(this.#stop.signal), group.source));
    });
  }

  /** Folders came or went: what a scan finds in them now is of no use, and another begins. */
  restart(): Promise<void> {
    this.#running.abort();
    return this.rescan();
  }

  /** Judges a file's surroundings again if its document says something new. */
  refresh(document: vscode.TextDocument): void {
    const group = this.#groupOf(document.uri);
    if (group?.isStale(document)) this.#analyse([group]);
  }

  /** A document was closed: what it said unsaved is gone, and the disk counts again. */
  forget(document: vscode.TextDocument): void {
    const group = this.#groupOf(document.uri);
    if (group) this.#analyse([group]);
  }

  /** Judges everything again, without reading the disk: the policy or the open documents changed. */
  reanalyse(): void {
    this.#analyse(this.#groups);
  }

  nameOf({ uri }: FileReport): string | undefined {
    return this.#groups.find(it => it.files.has(uri))?.source.name;
  }

  /** Whether a file with a report lies at or below a place. */
  knows(place: vscode.Uri): boolean {
    return this.#groups.some(group => [...group.files.values()].some(it => isBelow(it.found.uri, place)));
  }

  dispose(): void {
    this.#stop.abort();
    this.#running.abort();
    this.#changed.dispose();
  }

  async #rescanAll(): Promise<void> {
    const started = performance.now();
    this.#running = new AbortController();
    const { signal } = this.#running;
    const sources = sourcesOf(this.machine);
    const groups = await withScanProgress(progress =>
      Promise.all(sources.map((it, index) => this.#scanGroup(it, signal, entries => progress(index, entries)))),
    );
    if (signal.aborted || this.#stop.signal.aborted) return;
    eachFileOnce(groups);
    if (this.state === 'ready') await this.#replace(groups);
    else {
      this.state = 'ready';
      this.#groups = groups;
      this.#analyse(groups);
    }
    // Folders may have come while the last of these were looked through.
    if (sourcesOf(this.machine).length !== sources.length) void this.rescan();
    const files = groups.reduce((sum, it) => sum + it.files.size, 0);
    this.log.info(
      `Scanned ${sources.length} places: ${files} config files, ${Math.round(performance.now() - started)} ms`,
    );
  }

  /** Puts new groups in the place of old ones; those that say the same stay, so that nothing flickers. */
  async #replace(groups: readonly ScanGroup[]): Promise<void> {
    for (const it of ownFirst(groups)) {
      this.#judge([it], groups);
      if (await it.learn()) this.#judge([it], groups);
    }
    const kept = groups.map(it => this.#groups.find(old => old.says(it)) ?? it);
    const same = kept.length === this.#groups.length && kept.every((it, index) => it === this.#groups[index]);
    if (same || this.#stop.signal.aborted) return;
    this.#groups = kept;
    this.#judge(kept);
    this.#changed.fire();
  }

  /** Later than the first findings, so that those do not wait for lock files. */
  async #learn(group: ScanGroup): Promise<void> {
    if (!(await group.learn()) || this.#stop.signal.aborted) return;
    this.#judge([group]);
    this.#changed.fire();
  }

  /** The person's own servers are loaded along with every folder's: when those change, every folder is judged again. */
  #judge(groups: readonly ScanGroup[], all = this.#groups): void {
    const documents = openDocuments();
    const own = all.find(isOwn);
    const wanted = own && groups.includes(own) ? all : groups;
    const reviews = this.reviews.all;
    for (const it of ownFirst(wanted)) {
      const beside = own && it !== own ? own.reports : [];
      it.analyse(this.policy.for(it.folder), documents, { beside, reviews });
    }
  }

  async #scanGroup(source: Source, stop: AbortSignal, progress: (entries: number) => void): Promise<ScanGroup> {
    const group = new ScanGroup(source);
    const [found, facts] = await Promise.all([source.find(stop, progress), source.facts()]);
    group.files = await this.#readAll(found, source);
    group.searched = found.notChecked;
    group.notChecked = found.notChecked;
    group.facts = facts;
    return group;
  }

  /** Of nested workspace folders the innermost owns a file; what lies above all of them belongs to who found it. */
  async #readAll({ files }: Found, { kind, at }: Source): Promise<Map<string, ReadFile>> {
    const owner = kind === 'folder' ? at?.toString() : undefined;
    const own = files.filter(it => {
      const innermost = vscode.workspace.getWorkspaceFolder(it.uri)?.uri.toString();
      return innermost === owner || innermost === undefined;
    });
    const read = own.map(
      async found => [found.uri.toString(), { found, disk: await this.machine.read(found.uri) }] as const,
    );
    return new Map(await Promise.all(read));
  }

  #settle(group: ScanGroup, files: ReadonlyMap<string, ReadFile>): void {
    if (this.#stop.signal.aborted || !group.differs(files)) return;
    group.files = files;
    this.#analyse([group]);
  }

  #analyse(groups: readonly ScanGroup[]): void {
    this.#judge(groups);
    this.#changed.fire();
    for (const group of groups) void this.#learn(group).catch(error => this.log.warn(String(error)));
  }

  #groupOf(uri: vscode.Uri): ScanGroup | undefined {
    return this.#groups.find(it => it.files.has(uri.toString()));
  }

  /** One look at the disk at a time, in the order asked for, so that the newest counts. */
  #enqueue(work: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(work).catch(error => this.log.error(`Scan failed: ${String(error)}`));
    this.#queue = done;
    return done;
  }
}

const isOwn = ({ source }: ScanGroup): boolean => source.kind === 'own';

const ownFirst = (groups: readonly ScanGroup[]): readonly ScanGroup[] =>
  [...groups].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));

/** Several folders have the same folders above them: the first of them keeps what lies there. */
function eachFileOnce(groups: readonly ScanGroup[]): void {
  const seen = new Set<string>();
  for (const group of groups) {
    group.files = new Map([...group.files].filter(([uri]) => !seen.has(uri)));
    for (const uri of group.files.keys()) seen.add(uri);
  }
}

const openDocuments = (): ReadonlyMap<string, vscode.TextDocument> =>
  new Map(vscode.workspace.textDocuments.filter(it => !it.isClosed).map(it => [it.uri.toString(), it]));
