import * as vscode from 'vscode';
import type { Question } from '../../engine';
import { displayName } from '../plainText';
import type { Services } from '../services';

/** What a question needs to be asked: the file it is about, and where facts come from. */
export interface Asking extends Pick<Services, 'machine' | 'log'> {
  readonly uri: vscode.Uri;
}

/** Asks what a fix needs to know. Nothing where the person turned away. */
export function askFor(question: Question, asking: Asking): Promise<string | undefined> {
  return question.about === 'version' ? askVersion(question, asking) : askFolder(question.workspaceFolder, asking.uri);
}

/** Ecosystems whose registries can be asked. */
const ASKABLE: ReadonlySet<string> = new Set(['npm', 'pypi']);

type VersionQuestion = Extract<Question, { about: 'version' }>;

/** Proposes what the registry says, and always lets the person type a version. */
async function askVersion(question: VersionQuestion, asking: Asking): Promise<string | undefined> {
  const name = displayName(question.package);
  const proposed = await propose(question, asking);
  if (proposed) {
    const other = { label: vscode.l10n.t('Another version…'), version: undefined };
    const picked = await vscode.window.showQuickPick(
      [{ label: proposed.version, description: proposed.note, version: proposed.version }, other],
      { title: vscode.l10n.t('Pin {0} to which version?', name) },
    );
    if (!picked || picked.version) return picked?.version;
  }
  const { pattern, wanted, example } = shapeOf(question.ecosystem);
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Pin {0} to which version?', name),
    placeHolder: example,
    validateInput: it => (pattern.test(it.trim()) ? undefined : wanted),
    ignoreFocusOut: true,
  });
  return typed?.trim();
}

/** What an exact version looks like where it comes from. */
function shapeOf(ecosystem: string) {
  const commit = vscode.l10n.t('A full commit of 40 digits (0-9, a-f)');
  if (ecosystem === 'git') return { pattern: /^[0-9a-f]{40}$/, wanted: commit, example: vscode.l10n.t('40 digits') };
  const digest = vscode.l10n.t('A digest as `docker images --digests` shows it: sha256: and 64 digits');
  if (ecosystem === 'oci') return { pattern: /^sha256:[0-9a-f]{64}$/, wanted: digest, example: 'sha256:…' };
  const version = vscode.l10n.t('An exact version such as 1.2.3');
  return { pattern: /^v?\d[\w.+!-]*$/, wanted: version, example: '1.2.3' };
}

/** Asks the registry, on this click and never before. A failure is told, and the person may still type a version. */
async function propose({ ecosystem, package: name }: VersionQuestion, { machine, log, uri }: Asking) {
  const offline = vscode.workspace.getConfiguration('cordon').get('network') === 'off' || !vscode.workspace.isTrusted;
  if (offline || !machine.newestVersion || !ASKABLE.has(ecosystem)) return undefined;
  const title = vscode.l10n.t('Asking your registry for {0} …', displayName(name));
  const progress = { location: vscode.ProgressLocation.Window, title };
  try {
    return await vscode.window.withProgress(progress, async () => machine.newestVersion?.(ecosystem, name, uri));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.warn(why);
    vscode.window.showWarningMessage(vscode.l10n.t('No version to propose: {0}', displayName(why)));
    return undefined;
  }
}

/** A folder: inside the workspace after the client's word for it, elsewhere as an absolute path. */
async function askFolder(word: string, near: vscode.Uri): Promise<string | undefined> {
  const root = vscode.workspace.getWorkspaceFolder(near)?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const picked = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
    ...(root && { defaultUri: root }),
    openLabel: vscode.l10n.t('Allow only this folder'),
  });
  const [folder] = picked ?? [];
  if (!folder) return undefined;
  const inside = root && (folder.path === root.path || folder.path.startsWith(`${root.path}/`));
  return inside ? `${word}${folder.path.slice(root.path.length)}` : folder.fsPath;
}
