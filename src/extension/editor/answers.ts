import * as vscode from 'vscode';
import { type FolderQuestion, type Question, type VersionQuestion, visible } from '../../engine';
import { displayName, plainPrompt, withoutIcons } from '../plainText';
import type { Services } from '../services';

/** What a question needs to be asked: the file it is about, and where facts come from. */
export interface Asking extends Pick<Services, 'machine' | 'log'> {
  readonly uri: vscode.Uri;
}

/** Asks what a fix needs to know. Nothing where the person turned away. */
export function askFor(question: Question, asking: Asking): Promise<string | readonly string[] | undefined> {
  return question.about === 'version' ? askVersion(question, asking) : askFolders(question, asking.uri);
}

/** Proposes what the registry says, and always lets the person type a version. */
async function askVersion(question: VersionQuestion, asking: Asking): Promise<string | undefined> {
  const shape = shapeOf(question);
  const { proposed, why } = await propose(question, asking);
  if (proposed) {
    const other = { label: shape.other, version: undefined };
    const picked = await vscode.window.showQuickPick(
      [{ label: shown(proposed.version), description: shown(proposed.note), version: proposed.version }, other],
      { title: shape.title },
    );
    if (!picked || picked.version) return picked?.version;
  }
  const prompt = [why, shape.command && vscode.l10n.t('To find it, run: {0}', shape.command)]
    .filter(Boolean)
    .join('. ');
  const typed = await vscode.window.showInputBox({
    title: shape.title,
    placeHolder: shape.example,
    ...(prompt !== '' && { prompt: plainPrompt(prompt) }),
    validateInput: it => (shape.pattern.test(it.trim()) ? undefined : shape.wanted),
    ignoreFocusOut: true,
  });
  return typed?.trim();
}

const shown = (answered: string): string => withoutIcons(visible(answered));

interface Shape {
  readonly pattern: RegExp;
  readonly wanted: string;
  readonly example: string;
  readonly title: string;
  readonly other: string;
  /** How a person finds it out. */
  readonly command?: string;
}

/** What an exact version looks like where it comes from. */
function shapeOf({ ecosystem, package: spelled, ref = 'HEAD' }: VersionQuestion): Shape {
  const name = displayName(spelled);
  if (ecosystem === 'git') {
    const address = spelled.replace(/^git\+/, '');
    return {
      pattern: /^[0-9a-f]{40}$/,
      wanted: vscode.l10n.t('A full commit of 40 digits (0-9, a-f)'),
      example: vscode.l10n.t('40 digits'),
      title: vscode.l10n.t('Pin {0} to which commit?', name),
      other: vscode.l10n.t('Another commit…'),
      ...(isPlainWord(address) &&
        /:/.test(address) &&
        isPlainWord(ref) && { command: `git ls-remote ${address} ${ref}` }),
    };
  }
  if (ecosystem === 'oci') {
    return {
      pattern: /^sha256:[0-9a-f]{64}$/,
      wanted: vscode.l10n.t('A digest as `docker images --digests` shows it: sha256: and 64 digits'),
      example: 'sha256:…',
      title: vscode.l10n.t('Pin {0} to which digest?', name),
      other: vscode.l10n.t('Another digest…'),
      ...(isPlainWord(spelled) && { command: `docker buildx imagetools inspect ${spelled}` }),
    };
  }
  return {
    pattern: /^v?\d[\w.+!-]*$/,
    wanted: vscode.l10n.t('An exact version such as 1.2.3'),
    example: '1.2.3',
    title: vscode.l10n.t('Pin {0} to which version?', name),
    other: vscode.l10n.t('Another version…'),
  };
}

/** Nothing in it means something to a shell, so that a person may copy it. */
const isPlainWord = (text: string): boolean => /^[A-Za-z0-9][\w./:@-]{0,200}$/.test(text);

/** Asks the registry, on this click and never before. A failure is told, and the person may still type a version. */
async function propose(question: VersionQuestion, { machine, log, uri }: Asking) {
  const { ecosystem, package: name } = question;
  if (!machine.newestVersion || !machine.askable.has(ecosystem)) return {};
  if (!vscode.workspace.isTrusted)
    return { why: vscode.l10n.t('In a folder that you do not trust, Cordon asks no registry') };
  if (vscode.workspace.getConfiguration('cordon').get('network') === 'off')
    return { why: vscode.l10n.t('The setting {0} is off, so no registry was asked', 'cordon.network') };
  const title = vscode.l10n.t('Asking your registry for {0} …', displayName(name));
  const progress = { location: vscode.ProgressLocation.Window, title };
  try {
    return { proposed: await vscode.window.withProgress(progress, async () => machine.newestVersion?.(question, uri)) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.warn(why);
    return { why: vscode.l10n.t('No version to propose: {0}', displayName(why)) };
  }
}

/** Folders: inside the workspace after the client's word for it, elsewhere as absolute paths. */
async function askFolders({ workspaceFolder, between }: FolderQuestion, near: vscode.Uri) {
  const root = vscode.workspace.getWorkspaceFolder(near)?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const several = between !== undefined;
  const picked = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: several,
    ...(root && { defaultUri: root }),
    title: several ? vscode.l10n.t('Folders it may reach') : vscode.l10n.t('The folder it may reach'),
    openLabel: several ? vscode.l10n.t('Allow only these folders') : vscode.l10n.t('Allow only this folder'),
  });
  if (!picked || picked.length === 0) return undefined;
  return picked.map(it => folderWord(it, root, workspaceFolder));
}

/** A folder as the client reads it. */
export function folderWord(folder: vscode.Uri, root: vscode.Uri | undefined, word: string | undefined): string {
  const inside = root && word !== undefined && (folder.path === root.path || folder.path.startsWith(`${root.path}/`));
  return inside ? `${word}${folder.path.slice(root.path.length)}` : folder.fsPath;
}
