import * as vscode from 'vscode';
import type { IgnoreStore } from './ignore/ignoreStore';
import type { FolderPolicies } from './policy/folderPolicies';
import type { ReviewStore } from './review/reviewStore';
import type { Scan } from './scan';
import type { Services } from './services';
import { type Counts, countsOf } from './views/counts';
import { inventory, type ListedFile, type ListedServer } from './views/inventory';

/** What the scan found and what the person reviewed, together: the one source of views, badge, toast and status bar. */
export class Listing implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #sources: vscode.Disposable;
  #files: readonly ListedFile[] = [];
  #counts: Counts = countsOf([]);

  constructor(
    readonly scan: Scan,
    private readonly reviews: ReviewStore,
  ) {
    this.#sources = vscode.Disposable.from(
      scan.onDidChange(() => this.#refresh()),
      reviews.onDidChange(() => this.#refresh()),
    );
    this.#refresh();
  }

  get files(): readonly ListedFile[] {
    return this.#files;
  }

  get counts(): Counts {
    return this.#counts;
  }

  get servers(): readonly ListedServer[] {
    return this.#files.flatMap(it => it.servers);
  }

  dispose(): void {
    this.#sources.dispose();
    this.#changed.dispose();
  }

  #refresh(): void {
    this.#files = inventory(this.scan.reports, this.reviews.stateOf);
    this.#counts = countsOf(this.#files);
    this.#changed.fire();
  }
}

/** What the views and everything about reviews and ignores are made from. */
export interface Overview extends Services {
  readonly listing: Listing;
  readonly ignores: IgnoreStore;
  readonly policies: FolderPolicies;
}
