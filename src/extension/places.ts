import type * as vscode from 'vscode';

/** Whether a file is a place or lies below it. */
export function isBelow(file: vscode.Uri, place: vscode.Uri): boolean {
  if (file.scheme !== place.scheme || file.authority !== place.authority) return false;
  const folder = place.path.endsWith('/') ? place.path : `${place.path}/`;
  return file.path === place.path || file.path.startsWith(folder);
}
