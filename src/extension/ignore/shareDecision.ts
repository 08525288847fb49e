import * as vscode from 'vscode';
import { digest, POLICY_FILE, type SuppressionEntry, withDecision } from '../../engine';
import type { FolderPolicies } from '../policy/folderPolicies';

/**
 * Writes a decision into the folder's policy file, where the whole team sees it. Who writes it accepts it, unless the file
 * held other people's decisions that this person has not accepted.
 */
export async function shareDecision(
  policies: FolderPolicies,
  folder: vscode.WorkspaceFolder,
  entry: SuppressionEntry,
): Promise<void> {
  await policies.read();
  const before = policies.all.find(it => it.folder.uri.toString() === folder.uri.toString());
  const uri = vscode.Uri.joinPath(folder.uri, POLICY_FILE);
  const text = await write(uri, before !== undefined, entry);
  if (text === undefined) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        '{0} could not be changed: mend its mistakes first, or look whether it can be written.',
        POLICY_FILE,
      ),
    );
    return;
  }
  if (!before || before.accepted) await policies.accept({ folder, digest: digest(text) });
  await policies.read();
}

/** The text of the file with the decision in it, saved; nothing where that is not possible. */
async function write(uri: vscode.Uri, exists: boolean, entry: SuppressionEntry): Promise<string | undefined> {
  const change = new vscode.WorkspaceEdit();
  if (!exists) change.createFile(uri, { ignoreIfExists: true });
  if (!exists && !(await vscode.workspace.applyEdit(change))) return undefined;
  const document = await vscode.workspace.openTextDocument(uri);
  const edits = withDecision(document.getText(), entry);
  if (!edits) return undefined;
  const edit = new vscode.WorkspaceEdit();
  for (const { range, text } of edits) {
    edit.replace(uri, new vscode.Range(document.positionAt(range.start), document.positionAt(range.end)), text);
  }
  if (!(await vscode.workspace.applyEdit(edit)) || !(await document.save())) return undefined;
  return document.getText();
}
