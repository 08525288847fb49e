import * as vscode from 'vscode';
import { digest, POLICY_FILE, type Policy, type PolicyFile, readPolicyFile } from '../../engine';
import type { PolicySource, Services } from '../services';

const KEY = 'acceptedPolicies';

/** What a workspace folder's `.cordon.json` says, and whether a person accepted just that. */
export interface FolderPolicy {
  readonly folder: vscode.WorkspaceFolder;
  readonly uri: vscode.Uri;
  readonly file: PolicyFile;
  readonly digest: string;
  readonly accepted: boolean;
}

/**
 * The policy files of the opened folders. A repository must not silence Cordon: one counts only in a trusted workspace,
 * and once a person accepted its very text. Until then what it would have ignored stands beside the findings.
 */
export class FolderPolicies implements PolicySource, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #listening: vscode.Disposable;
  #read: readonly Omit<FolderPolicy, 'accepted'>[] = [];
  #reading = 0;

  constructor(private readonly services: Pick<Services, 'context' | 'machine'>) {
    const files = vscode.workspace.createFileSystemWatcher(`**/${POLICY_FILE}`);
    const again = () => void this.read();
    this.#listening = vscode.Disposable.from(
      files,
      files.onDidCreate(again),
      files.onDidChange(again),
      files.onDidDelete(again),
      vscode.workspace.onDidChangeWorkspaceFolders(again),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#read.length > 0 && this.#changed.fire()),
      vscode.workspace.onDidChangeConfiguration(event => event.affectsConfiguration('cordon.ignoreFile') && again()),
      vscode.window.onDidChangeWindowState(({ focused }) => focused && again()),
    );
    again();
  }

  get all(): readonly FolderPolicy[] {
    return this.#read.map(it => ({ ...it, accepted: vscode.workspace.isTrusted && this.#accepts(it) }));
  }

  for(folder: vscode.Uri | undefined): Partial<Policy> {
    const found = this.all.find(it => it.folder.uri.toString() === folder?.toString());
    if (!found) return {};
    const { suppressions, rules, allowed } = found.file;
    return found.accepted ? { suppressions, rules, ...(allowed && { allowed }) } : { proposals: suppressions };
  }

  /** Remembers that a person agrees with this text. Another text has to be accepted anew. */
  async accept({ folder, digest: text }: Pick<FolderPolicy, 'folder' | 'digest'>): Promise<void> {
    await this.#remember(folder, text);
  }

  async withdraw({ folder }: FolderPolicy): Promise<void> {
    await this.#remember(folder, undefined);
  }

  /** Reads the files again; the last reading asked for counts. */
  async read(): Promise<void> {
    const turn = ++this.#reading;
    const wanted = vscode.workspace.getConfiguration('cordon').get<boolean>('ignoreFile', true);
    const folders = wanted ? (vscode.workspace.workspaceFolders ?? []) : [];
    const read = (await Promise.all(folders.map(it => this.#readOne(it)))).flatMap(it => it ?? []);
    if (turn !== this.#reading) return;
    const key = (all: readonly Pick<FolderPolicy, 'uri' | 'digest'>[]) =>
      all.map(it => `${it.uri} ${it.digest}`).join();
    const same = key(read) === key(this.#read);
    this.#read = read;
    if (!same) this.#changed.fire();
  }

  dispose(): void {
    this.#reading = -1;
    this.#listening.dispose();
    this.#changed.dispose();
  }

  async #readOne(folder: vscode.WorkspaceFolder) {
    const uri = vscode.Uri.joinPath(folder.uri, POLICY_FILE);
    const found = await this.services.machine.read(uri);
    if (!('text' in found)) return undefined;
    return { folder, uri, file: readPolicyFile(uri.toString(), found.text, 'repository'), digest: digest(found.text) };
  }

  #accepts({ folder, digest: text }: Pick<FolderPolicy, 'folder' | 'digest'>): boolean {
    return new Map(this.#remembered).get(folder.uri.toString()) === text;
  }

  get #remembered(): readonly (readonly [folder: string, digest: string])[] {
    return this.services.context.workspaceState.get(KEY, []);
  }

  async #remember(folder: vscode.WorkspaceFolder, text: string | undefined): Promise<void> {
    const uri = folder.uri.toString();
    const others = this.#remembered.filter(([it]) => it !== uri);
    await this.services.context.workspaceState.update(KEY, text === undefined ? others : [...others, [uri, text]]);
    this.#changed.fire();
  }
}
