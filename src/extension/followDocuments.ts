import * as vscode from 'vscode';
import type { Scanner } from './scanner';

/** Long enough to type a word without a pause, short enough to feel at once. */
const TYPING = 120;

/** Open documents win over the disk: their findings follow the keys. */
export function followDocuments(scanner: Scanner): vscode.Disposable {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const refreshSoon = (document: vscode.TextDocument, delay: number) => {
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    const run = () => {
      timers.delete(key);
      scanner.refresh(document);
    };
    timers.set(key, setTimeout(run, delay));
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (scanner.knows(document.uri)) refreshSoon(document, TYPING);
    }),
    vscode.workspace.onDidOpenTextDocument(document => {
      if (scanner.knows(document.uri)) refreshSoon(document, 0);
    }),
    vscode.workspace.onDidCloseTextDocument(document => {
      if (scanner.knows(document.uri)) scanner.forget(document);
    }),
    new vscode.Disposable(() => {
      for (const timer of timers.values()) clearTimeout(timer);
    }),
  );
}
