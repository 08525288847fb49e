import * as vscode from 'vscode';
import { type FileReport, hasExpired, type Policy, type SuppressionEntry } from '../../engine';
import { today } from '../policy/policyStore';
import type { PolicySource } from '../services';

const KEY = 'ignored';

/** A decision to ignore. One about a server holds for what it was then: another fingerprint ends it. */
export interface Ignored extends SuppressionEntry {
  readonly by: 'user';
  /** The workspace folder whose files it is about; without one, it is about all files. */
  readonly folder?: string;
  /** The fingerprint of the server at that time. */
  readonly definition?: string;
  /** The file it stands in. */
  readonly uri?: string;
}

/**
 * What a person ignores: about a folder's files kept with the workspace, about all files kept with the editor. Never in
 * workspace settings: a repository must not silence itself.
 */
export class IgnoreStore implements PolicySource, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #here: readonly Ignored[];
  #everywhere: readonly Ignored[];

  constructor(private readonly context: vscode.ExtensionContext) {
    this.#here = context.workspaceState.get<readonly Ignored[]>(KEY, []);
    this.#everywhere = context.globalState.get<readonly Ignored[]>(KEY, []);
  }

  get entries(): readonly Ignored[] {
    return [...this.#here, ...this.#everywhere];
  }

  for(folder: vscode.Uri | undefined): Pick<Policy, 'suppressions'> {
    const wanted = folder?.toString();
    return { suppressions: this.entries.filter(it => it.folder === undefined || it.folder === wanted) };
  }

  async add(entry: Ignored): Promise<void> {
    if (entry.folder === undefined) await this.#save(this.#here, [...this.#everywhere, entry]);
    else await this.#save([...this.#here, entry], this.#everywhere);
  }

  async remove(gone: readonly Ignored[]): Promise<void> {
    const kept = (all: readonly Ignored[]) => all.filter(it => !gone.includes(it));
    await this.#save(kept(this.#here), kept(this.#everywhere));
  }

  /** Ends decisions about servers that are not any more what they were, and those whose time is over. */
  async dropOutdated(reports: readonly FileReport[]): Promise<void> {
    const outdated = this.entries.filter(it => isOutdated(it, reports) || hasExpired(it, today()));
    if (outdated.length > 0) await this.remove(outdated);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #save(here: readonly Ignored[], everywhere: readonly Ignored[]): Promise<void> {
    this.#here = here;
    this.#everywhere = everywhere;
    this.#changed.fire();
    await this.context.workspaceState.update(KEY, here);
    await this.context.globalState.update(KEY, everywhere);
  }
}

function isOutdated({ definition, server, uri }: Ignored, reports: readonly FileReport[]): boolean {
  if (definition === undefined) return false;
  const now = reports.find(it => it.uri === uri)?.servers.filter(it => it.name === server) ?? [];
  return now.length > 0 && !now.some(it => it.fingerprint === definition);
}
