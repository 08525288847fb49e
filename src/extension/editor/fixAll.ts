import * as vscode from 'vscode';
import { type FileReport, fixesTogether, type Together } from '../../engine';
import { displayName, withoutIcons } from '../plainText';
import type { Feature, Services } from '../services';
import { editorRange } from './place';

const FIX_ALL = 'cordon.fixAllInFile';

/** Only from the menu of source actions, and never `source.fixAll`: that one runs on saving, with nothing to look at. */
export const SOURCE_KIND = vscode.CodeActionKind.Source.append('cordon');

/** Every safe fix of a file through the refactor preview, so that each one can be looked at and left out. */
export const fixAll: Feature = services =>
  vscode.commands.registerCommand(FIX_ALL, (uri?: string) => preview(services, uri));

/** Leads to the preview. */
export function fixAllAction({ uri }: vscode.TextDocument, kind: vscode.CodeActionKind): vscode.CodeAction {
  const title = vscode.l10n.t('Fix all safe findings in this file…');
  const made = new vscode.CodeAction(title, kind);
  made.command = { command: FIX_ALL, title, arguments: [uri.toString()] };
  return made;
}

async function preview({ scan }: Services, asked?: string): Promise<void> {
  const uri = asked ? vscode.Uri.parse(asked, true) : vscode.window.activeTextEditor?.document.uri;
  const report = uri && scan.reportFor(uri);
  const text = report && scan.textOf(report);
  const parts = report && text !== undefined ? fixesTogether(report, text, false) : [];
  if (!uri || !report || parts.length === 0) {
    vscode.window.showInformationMessage(vscode.l10n.t('No safe fix to make in this file.'));
    return;
  }
  await vscode.workspace.applyEdit(previewed(uri, report, parts), { isRefactoring: true });
}

/**
 * VS Code previews only what needs confirming, and leaves just that unticked. So one empty row asks for the preview and
 * says what the others are: changes that are made unless a person unticks them.
 */
function previewed(uri: vscode.Uri, report: FileReport, parts: readonly Together[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), '', {
    label: vscode.l10n.t('Look at each change below; what is ticked is made'),
    needsConfirmation: true,
  });
  for (const { made, edits } of parts) {
    const titles = [...new Set(made.map(it => withoutIcons(displayName(it.fix.title))))];
    const metadata = { label: titles.join(' · '), description: 'Cordon', needsConfirmation: false };
    for (const it of edits) edit.replace(uri, editorRange(report, it.range), it.text, metadata);
  }
  return edit;
}
