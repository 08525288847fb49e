import * as vscode from 'vscode';
import { type FileReport, positionAt, type Range } from '../../engine';

/** Where a range of a report stands in the editor. */
export function editorRange({ lineStarts }: Pick<FileReport, 'lineStarts'>, { start, end }: Range): vscode.Range {
  const [from, to] = [positionAt(lineStarts, start), positionAt(lineStarts, end)];
  // A byte order mark stands before the editor's first column.
  return new vscode.Range(from.line - 1, Math.max(0, from.column - 1), to.line - 1, Math.max(0, to.column - 1));
}

/** The offset of a place in the editor, in the text that the report was made from. */
export const offsetAt = ({ lineStarts }: FileReport, { line, character }: vscode.Position): number =>
  (lineStarts[line] ?? lineStarts.at(-1) ?? 0) + character;
