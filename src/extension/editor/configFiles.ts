import * as vscode from 'vscode';
import { onlyThis } from '../places';
import type { Scan } from '../scan';

/**
 * Registers something for the config files of this window, whatever they are called and whatever language the editor takes
 * them for, and anew when they become others.
 */
export function forConfigFiles(
  scan: Scan,
  register: (files: vscode.DocumentSelector) => vscode.Disposable,
): vscode.Disposable {
  let registered: vscode.Disposable | undefined;
  let known = '';
  const follow = () => {
    const uris = scan.reports.map(it => it.uri).sort();
    if (uris.join('\n') === known) return;
    known = uris.join('\n');
    const before = registered;
    registered = register(uris.map(it => onlyThis(vscode.Uri.parse(it, true))));
    before?.dispose();
  };
  follow();
  return vscode.Disposable.from(scan.onDidChange(follow), new vscode.Disposable(() => registered?.dispose()));
}
