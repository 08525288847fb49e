import * as vscode from 'vscode';
import { type FileReport, worst } from '../engine';
import type { Overview } from './listing';
import { onlyThis } from './places';
import { isRisky } from './views/inventory';
import { severityWord } from './views/look';

/** In the editor's language status: how many servers the open config file has, and the worst finding. */
export function languageStatus({ listing }: Overview): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('cordon.file', []);
  item.name = vscode.l10n.t('MCP Security');
  const show = () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const report = uri && listing.scan.reportFor(uri);
    item.selector = report ? onlyThis(uri) : [];
    if (!report) return;
    const bad = worst(report.findings);
    item.text = textOf(report);
    item.detail = bad ? vscode.l10n.t('worst finding: {0}', severityWord(bad)) : vscode.l10n.t('no known risks found');
    item.severity = isRisky(bad) ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    item.command = { command: 'cordon.reviewServers', title: vscode.l10n.t('Review Servers') };
  };
  show();
  return vscode.Disposable.from(item, listing.onDidChange(show), vscode.window.onDidChangeActiveTextEditor(show));
}

function textOf({ servers }: FileReport): string {
  return servers.length === 1 ? vscode.l10n.t('1 MCP server') : vscode.l10n.t('{0} MCP servers', servers.length);
}
