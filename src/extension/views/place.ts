import * as vscode from 'vscode';
import { type FileReport, positionAt, type Range } from '../../engine';
import { editorRange } from '../editor/place';

/** The line of a place, as people count. */
export const lineOf = ({ lineStarts }: FileReport, { start }: Range): number => positionAt(lineStarts, start).line;

/** Opens a file at a place and selects it. */
export async function openAt(report: FileReport, range: Range): Promise<void> {
  const uri = vscode.Uri.parse(report.uri, true);
  await vscode.window.showTextDocument(uri, { selection: editorRange(report, range), preview: true });
}
