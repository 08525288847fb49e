import * as vscode from 'vscode';
import { type ReviewRecord, reviewRecord, reviewState, type Scope } from '../../engine';
import type { ListedServer, ReviewOf } from '../views/inventory';

const KEY = 'reviews';

/** A review with the server it is of, as {@link ListedServer.id} names it. */
type Entry = readonly [id: string, record: ReviewRecord];

/**
 * What a person reviewed. Folder servers are kept with the workspace, the person's own with the editor; neither is a
 * file of the folder, so no repository can review itself.
 */
export class ReviewStore implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #folder: Map<string, ReviewRecord>;
  readonly #own: Map<string, ReviewRecord>;

  constructor(private readonly context: vscode.ExtensionContext) {
    this.#folder = new Map(context.workspaceState.get<readonly Entry[]>(KEY, []));
    this.#own = new Map(context.globalState.get<readonly Entry[]>(KEY, []));
  }

  readonly stateOf: ReviewOf = (id, report, server) => reviewState(this.#of(report.scope).get(id), server);

  recordOf({ id, report }: ListedServer): ReviewRecord | undefined {
    return this.#of(report.scope).get(id);
  }

  /** Every review, by the server that it is of. */
  get all(): ReadonlyMap<string, ReviewRecord> {
    return new Map([...this.#own, ...this.#folder]);
  }

  get size(): number {
    return this.#folder.size + this.#own.size;
  }

  async mark(servers: readonly ListedServer[]): Promise<void> {
    const now = new Date();
    for (const { id, report, server } of servers) this.#of(report.scope).set(id, reviewRecord(server, now));
    await this.#save();
  }

  async forget(servers: readonly ListedServer[]): Promise<void> {
    for (const { id, report } of servers) this.#of(report.scope).delete(id);
    await this.#save();
  }

  async forgetAll(): Promise<void> {
    this.#folder.clear();
    this.#own.clear();
    await this.#save();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #of(scope: Scope): Map<string, ReviewRecord> {
    return scope === 'workspace' ? this.#folder : this.#own;
  }

  async #save(): Promise<void> {
    this.#changed.fire();
    await this.context.workspaceState.update(KEY, [...this.#folder]);
    await this.context.globalState.update(KEY, [...this.#own]);
  }
}
