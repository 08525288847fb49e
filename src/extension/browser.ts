import type * as vscode from 'vscode';

/** What the desktop's bundle takes from here (`scripts/takeFromWeb.mjs`). */
export * as engine from '../engine';
export * as online from '../online';

import { activate as start } from './activate';
import { browserMachine } from './browserMachine';

/** Entry point in a browser worker. */
export function activate(context: vscode.ExtensionContext): void {
  start(context, browserMachine);
}
