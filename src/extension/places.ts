import * as vscode from 'vscode';

/** Whether a file is a place or lies below it. */
export function isBelow(file: vscode.Uri, place: vscode.Uri): boolean {
  if (file.scheme !== place.scheme || file.authority !== place.authority) return false;
  const folder = place.path.endsWith('/') ? place.path : `${place.path}/`;
  return file.path === place.path || file.path.startsWith(folder);
}

/** A selector that means one file and no other. */
export function onlyThis(uri: vscode.Uri): vscode.DocumentFilter {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const itself = name.replace(/[*?[\]{}]/g, it => `[${it}]`);
  return { scheme: uri.scheme, pattern: new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), itself) };
}
