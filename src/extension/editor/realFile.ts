import * as vscode from 'vscode';
import type { FileReport } from '../../engine';
import { displayName, withoutIcons } from '../plainText';
import type { Feature, Services } from '../services';
import { forConfigFiles } from './configFiles';

const SHOW = 'cordon.showRealFile';

/** For a file under a disguised name: the file it poses as, or a way to be rid of the disguise. */
export const realFile: Feature = services =>
  vscode.Disposable.from(
    forConfigFiles(services.scan, files => vscode.languages.registerCodeActionsProvider(files, actions(services))),
    vscode.commands.registerCommand(SHOW, (of?: string | { readonly report?: FileReport }) => show(services, of)),
  );

const actions = ({ scan }: Services): vscode.CodeActionProvider => ({
  provideCodeActions(document) {
    const report = scan.reportFor(document.uri);
    if (!report?.posesAs) return [];
    const title = vscode.l10n.t('Show the real file');
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    made.diagnostics = vscode.languages.getDiagnostics(document.uri).filter(it => it.source === 'Cordon' && isOurs(it));
    made.command = { command: SHOW, title, arguments: [report.uri] };
    return [made];
  },
});

const isOurs = ({ code }: vscode.Diagnostic): boolean => typeof code === 'object' && code.value === 'disguised-path';

/** Both files side by side. Where there is no real one, the person may give the file its exact name, or delete it. */
async function show({ scan }: Services, of?: string | { readonly report?: FileReport }): Promise<void> {
  const uri = typeof of === 'string' ? vscode.Uri.parse(of, true) : vscode.window.activeTextEditor?.document.uri;
  const report = typeof of === 'object' ? of.report : uri && scan.reportFor(uri);
  if (!report?.posesAs) return;
  const disguised = vscode.Uri.parse(report.uri, true);
  const real = realUri(report, disguised);
  await vscode.window.showTextDocument(disguised, { preview: false, viewColumn: vscode.ViewColumn.One });
  if (await standsThere(real, report.posesAs.split('/').length)) {
    await vscode.window.showTextDocument(real, { preview: false, viewColumn: vscode.ViewColumn.Beside });
  } else await offer(disguised, real, report.posesAs);
}

/** Where the disguised file would be under its exact name: paths of a report start at the same folder. */
function realUri({ path, posesAs = '' }: FileReport, disguised: vscode.Uri): vscode.Uri {
  const start = disguised.path.slice(0, disguised.path.length - path.length);
  return disguised.with({ path: start + posesAs });
}

/** Whether a file of exactly this name is there: some file systems would give the disguised one when asked for it. */
async function standsThere(file: vscode.Uri, names: number): Promise<boolean> {
  let place = file;
  for (let i = 0; i < names; i++) {
    const folder = vscode.Uri.joinPath(place, '..');
    const listed = await vscode.workspace.fs.readDirectory(folder).then(
      it => it.map(([name]) => name),
      (): string[] => [],
    );
    if (!listed.includes(place.path.slice(place.path.lastIndexOf('/') + 1))) return false;
    place = folder;
  }
  return true;
}

async function offer(disguised: vscode.Uri, real: vscode.Uri, posesAs: string): Promise<void> {
  const rename = { label: withoutIcons(vscode.l10n.t('Give it that exact name: {0}', displayName(posesAs))) };
  const remove = { label: vscode.l10n.t('Delete the disguised file') };
  const leave = { label: vscode.l10n.t('Leave it as it is') };
  const choice = await vscode.window.showQuickPick([leave, rename, remove], {
    title: vscode.l10n.t('There is no real file: only the disguised one'),
    placeHolder: vscode.l10n.t('A client on Windows or macOS may take it for the real one'),
  });
  const edit = new vscode.WorkspaceEdit();
  if (choice === rename) edit.renameFile(disguised, real, { overwrite: false });
  else if (choice === remove && (await isSure())) edit.deleteFile(disguised);
  else return;
  await vscode.workspace.applyEdit(edit);
}

async function isSure(): Promise<boolean> {
  const yes = vscode.l10n.t('Delete');
  const message = vscode.l10n.t('Delete the disguised file?');
  return (await vscode.window.showWarningMessage(message, { modal: true }, yes)) === yes;
}
