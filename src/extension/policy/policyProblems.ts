import * as vscode from 'vscode';
import { positionAt } from '../../engine';
import type { FolderPolicies, FolderPolicy } from './folderPolicies';

/** Underlines what cannot be meant in a policy file. */
export function policyProblems(policies: FolderPolicies): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('cordon-policy');
  const show = () => {
    shown.clear();
    for (const it of policies.all)
      shown.set(
        it.uri,
        it.file.problems.map(problem => diagnostic(it, problem)),
      );
  };
  show();
  return vscode.Disposable.from(shown, policies.onDidChange(show));
}

function diagnostic({ file }: FolderPolicy, { value, range }: FolderPolicy['file']['problems'][number]) {
  const [from, to] = [positionAt(file.lineStarts, range.start), positionAt(file.lineStarts, range.end)];
  const place = new vscode.Range(from.line - 1, from.column - 1, to.line - 1, to.column - 1);
  const found = new vscode.Diagnostic(place, value, vscode.DiagnosticSeverity.Warning);
  found.source = 'Cordon';
  return found;
}
