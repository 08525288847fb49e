import type * as vscode from 'vscode';
import { activate as start } from './activate';
import { browserMachine } from './browserMachine';

/** Entry point in a browser worker. */
export function activate(context: vscode.ExtensionContext): void {
  start(context, browserMachine);
}
