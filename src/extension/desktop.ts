import * as vscode from 'vscode';
import { activate as start } from './activate';
import { desktopMachine } from './desktopMachine';

/** Entry point on a desktop and in remote windows. */
export function activate(context: vscode.ExtensionContext): void {
  start(context, desktopMachine(vscode.Uri.joinPath(context.globalStorageUri, '..', '..')));
}
