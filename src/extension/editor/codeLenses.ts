import * as vscode from 'vscode';
import { bySeverity } from '../../engine';
import type { Overview } from '../listing';
import type { ListedServer } from '../views/inventory';
import { severityTitle } from '../views/look';
import { strongestReach } from '../views/reach';
import { forConfigFiles } from './configFiles';
import { editorRange } from './place';

/** Formats whose files get a line above each server from VS Code itself: only there another word in it is no noise. */
const VSCODE: ReadonlySet<string> = new Set(['vscode-workspace', 'vscode-root', 'vscode-user']);

/** Above a server that VS Code reads: how risky it is, and the way to have that settled. */
export function codeLenses({ listing }: Overview): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses(document) {
      if (!vscode.workspace.getConfiguration('cordon').get<boolean>('codeLens', true)) return [];
      // Unsaved text moves the places: the report of the document as it is now comes first.
      listing.scan.reportFor(document.uri);
      const file = listing.files.find(it => it.report.uri === document.uri.toString());
      if (!file?.report.clients.some(it => VSCODE.has(it.id))) return [];
      return file.servers.filter(isWorthALine).flatMap(lensesFor);
    },
  };
  return vscode.Disposable.from(
    changed,
    forConfigFiles(listing.scan, files => vscode.languages.registerCodeLensProvider(files, provider)),
    listing.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration(it => it.affectsConfiguration('cordon.codeLens') && changed.fire()),
  );
}

/** Not reviewed as it is now, and more than a matter of hygiene. */
const isWorthALine = ({ worst, review }: ListedServer): boolean =>
  review.kind !== 'reviewed' && worst !== undefined && bySeverity(worst, 'medium') >= 0;

function lensesFor(listed: ListedServer): vscode.CodeLens[] {
  const { report, server, worst, findings } = listed;
  if (!worst) return [];
  const range = editorRange(report, server.nameAt);
  const reach = strongestReach(findings);
  const risk = vscode.l10n.t('{0} risk', severityTitle(worst));
  const title = `$(shield) ${reach === undefined ? risk : `${risk}: ${reach}`}`;
  const row = { kind: 'server', id: '', listed, children: [] };
  const fixable = findings.some(it => !it.suppressed && it.fixes.length > 0);
  const shown = fixable
    ? { command: 'cordon.fixRow', title, tooltip: vscode.l10n.t('Show what can be done'), arguments: [row] }
    : { command: 'cordon.reviewServers', title, tooltip: vscode.l10n.t('Review Servers') };
  const mark = { command: 'cordon.markReviewed', title: vscode.l10n.t('Mark as reviewed'), arguments: [row] };
  return [new vscode.CodeLens(range, shown), new vscode.CodeLens(range, mark)];
}
