import * as vscode from 'vscode';
import type { Overview } from './listing';
import type { ListedFile } from './views/inventory';

/** What menus, the command palette and welcome texts need to know: a command that could do nothing is not offered. */
export function contextKeys(overview: Overview): vscode.Disposable {
  const { listing, ignores, policies, reviews } = overview;
  const told = new Map<string, unknown>();
  const tell = () => {
    for (const [name, value] of Object.entries(keysOf(overview))) {
      if (told.get(name) === value) continue;
      told.set(name, value);
      void vscode.commands.executeCommand('setContext', `cordon.${name}`, value);
    }
  };
  tell();
  return vscode.Disposable.from(
    listing.onDidChange(tell),
    ignores.onDidChange(tell),
    policies.onDidChange(tell),
    reviews.onDidChange(tell),
    vscode.window.onDidChangeActiveTextEditor(tell),
  );
}

function keysOf({ listing, ignores, policies, reviews }: Overview): Readonly<Record<string, boolean | string>> {
  const { counts, servers, scan } = listing;
  const open = vscode.window.activeTextEditor?.document.uri;
  return {
    state: scan.state,
    // While rows are on their way to a view, the editor takes it for empty: a welcome text must not flash up in it.
    rows: listing.files.some(hasRows) || scan.notChecked.length > 0,
    servers: counts.servers > 0,
    folderServers: counts.folderServers > 0,
    findings: counts.findings > 0,
    unreviewed: servers.some(it => it.review.kind !== 'reviewed'),
    changed: servers.some(it => it.review.kind === 'changed'),
    reviews: reviews.size > 0,
    ignored: ignores.entries.length > 0,
    policyAsking: policies.all.some(it => !it.accepted),
    policyAccepted: policies.all.some(it => it.accepted),
    inConfigFile: open !== undefined && listing.files.some(it => it.report.uri === open.toString()),
  };
}

const hasRows = ({ report, servers, findings }: ListedFile): boolean =>
  servers.length > 0 || findings.some(it => !it.suppressed) || report.unread !== undefined;
