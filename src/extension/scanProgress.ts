import * as vscode from 'vscode';

/** Quicker scans than this need no word. */
const PATIENCE = 700;
/** How often the number may change. */
const CALM = 200;

/** Told by each part of a scan how many files and folders it saw by now. */
export type Progress = (part: number, entries: number) => void;

/** Does the work; says in the status bar how far it came, and moves the bar over the view, once it takes long. */
export async function withScanProgress<T>(work: (progress: Progress) => Promise<T>): Promise<T> {
  const seen = new Map<number, number>();
  const done = work((part, entries) => seen.set(part, entries));
  const timer = setTimeout(() => show(done, seen), PATIENCE);
  try {
    return await done;
  } finally {
    clearTimeout(timer);
  }
}

function show(done: Promise<unknown>, seen: ReadonlyMap<number, number>): void {
  const finished = done.then(
    () => undefined,
    () => undefined,
  );
  const title = vscode.l10n.t('Cordon: reading MCP configs');
  void vscode.window.withProgress({ location: { viewId: 'cordon.servers' } }, () => finished);
  void vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, async progress => {
    const say = () => {
      const entries = [...seen.values()].reduce((sum, it) => sum + it, 0);
      progress.report({ message: vscode.l10n.t('{0} files seen', entries) });
    };
    const ticking = setInterval(say, CALM);
    await finished;
    clearInterval(ticking);
  });
}
