import * as vscode from 'vscode';
import type { FileReport, SuppressionEntry } from '../../engine';
import type { SuppressionSource } from '../services';

const KEY = 'ignored';

/** A decision to ignore. One about a server holds for what it was then: another fingerprint ends it. */
export interface Ignored extends SuppressionEntry {
  readonly by: 'user';
  /** The fingerprint of the server at that time. */
  readonly definition?: string;
  /** The file it stands in. */
  readonly uri?: string;
}

/**
 * What a person ignores in this workspace. Kept by the editor and never in workspace settings: a repository must not
 * silence itself.
 */
export class IgnoreStore implements SuppressionSource, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #entries: readonly Ignored[];

  constructor(private readonly context: vscode.ExtensionContext) {
    this.#entries = context.workspaceState.get<readonly Ignored[]>(KEY, []);
  }

  get entries(): readonly Ignored[] {
    return this.#entries;
  }

  add(entry: Ignored): Promise<void> {
    return this.#save([...this.#entries, entry]);
  }

  remove(gone: readonly Ignored[]): Promise<void> {
    return this.#save(this.#entries.filter(it => !gone.includes(it)));
  }

  /** Ends decisions about servers that are not any more what they were. */
  async dropOutdated(reports: readonly FileReport[]): Promise<void> {
    const outdated = this.#entries.filter(it => isOutdated(it, reports));
    if (outdated.length > 0) await this.remove(outdated);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #save(entries: readonly Ignored[]): Promise<void> {
    this.#entries = entries;
    this.#changed.fire();
    await this.context.workspaceState.update(KEY, entries);
  }
}

function isOutdated({ definition, server, uri }: Ignored, reports: readonly FileReport[]): boolean {
  if (definition === undefined) return false;
  const now = reports.find(it => it.uri === uri)?.servers.filter(it => it.name === server) ?? [];
  return now.length > 0 && !now.some(it => it.fingerprint === definition);
}
