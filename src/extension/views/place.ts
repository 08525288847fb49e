import * as vscode from 'vscode';
import { type FileReport, positionAt, type Range } from '../../engine';

/** Where a range of a report stands in the editor. */
export function editorRange({ lineStarts }: FileReport, { start, end }: Range): vscode.Range {
  const [from, to] = [positionAt(lineStarts, start), positionAt(lineStarts, end)];
  return new vscode.Range(from.line - 1, from.column - 1, to.line - 1, to.column - 1);
}

/** The line of a place, as people count. */
export const lineOf = ({ lineStarts }: FileReport, { start }: Range): number => positionAt(lineStarts, start).line;

/** Opens a file at a place and selects it. */
export async function openAt(report: FileReport, range: Range): Promise<void> {
  const uri = vscode.Uri.parse(report.uri, true);
  await vscode.window.showTextDocument(uri, { selection: editorRange(report, range), preview: true });
}
