import * as vscode from 'vscode';
import type { Overview } from './listing';

/** One item, only while the folder has config files; it warns only about a critical server nobody reviewed. */
export function statusBar({ listing }: Overview): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('mcp', vscode.StatusBarAlignment.Left, 0);
  item.name = vscode.l10n.t('MCP Security');
  item.command = 'cordon.reviewServers';
  const show = () => {
    const { folderFiles, folderServers, toReview, critical } = listing.counts;
    const wanted = vscode.workspace.getConfiguration('cordon').get<boolean>('statusBar', true);
    if (!wanted || folderFiles === 0) return item.hide();
    item.text = `$(shield) MCP ${toReview.length > 0 ? toReview.length : ''}`.trim();
    item.tooltip = tooltipOf(folderServers, toReview.length);
    item.accessibilityInformation = { label: item.tooltip };
    item.backgroundColor = critical ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  };
  show();
  return vscode.Disposable.from(
    item,
    listing.onDidChange(show),
    vscode.workspace.onDidChangeConfiguration(it => it.affectsConfiguration('cordon.statusBar') && show()),
  );
}

function tooltipOf(servers: number, toReview: number): string {
  const all =
    servers === 1
      ? vscode.l10n.t('This folder sets up 1 MCP server.')
      : vscode.l10n.t('This folder sets up {0} MCP servers.', servers);
  if (toReview === 0) return all;
  return `${all} ${vscode.l10n.t('High risk and not reviewed: {0}.', toReview)}`;
}
