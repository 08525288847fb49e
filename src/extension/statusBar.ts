import * as vscode from 'vscode';
import type { Overview } from './listing';

/** One item, only while the folder has config files; it warns only about a critical server nobody reviewed. */
export function statusBar({ listing }: Overview): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('mcp', vscode.StatusBarAlignment.Left, 0);
  item.name = vscode.l10n.t('MCP Security');
  item.command = 'cordon.reviewServers';
  const show = () => {
    const { folderFiles, folderServers, toReview, filesToReview, critical } = listing.counts;
    const waiting = toReview.length + filesToReview.length;
    const wanted = vscode.workspace.getConfiguration('cordon').get<boolean>('statusBar', true);
    if (!wanted || folderFiles === 0) return item.hide();
    // Colour alone would say nothing to some people, and a sign little: what is critical has its word as well.
    const worst = critical ? ` · ${vscode.l10n.t('critical')}` : '';
    item.text = `$(shield) MCP${waiting > 0 ? ` ${waiting}` : ''}${worst}`;
    item.tooltip = tooltipOf(folderServers, waiting, critical);
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

function tooltipOf(servers: number, waiting: number, critical: boolean): string {
  const all =
    servers === 1
      ? vscode.l10n.t('This folder sets up 1 MCP server.')
      : vscode.l10n.t('This folder sets up {0} MCP servers.', servers);
  if (waiting === 0) return all;
  const toReview = vscode.l10n.t('High risk and not reviewed: {0}.', waiting);
  return [all, toReview, ...(critical ? [vscode.l10n.t('At least one is critical.')] : [])].join(' ');
}
