import * as vscode from 'vscode';
import type { Feature } from './services';

/** Scan Now and Show Log. */
export const scanCommands: Feature = ({ scan, log }) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('cordon.scanNow', () =>
      vscode.window.withProgress(
        { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Cordon: reading MCP configs') },
        () => scan.rescan(),
      ),
    ),
    vscode.commands.registerCommand('cordon.showLog', () => log.show()),
  );
