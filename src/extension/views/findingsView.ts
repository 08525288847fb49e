import * as vscode from 'vscode';
import { rules, visible } from '../../engine';
import type { Overview } from '../listing';
import { displayName } from '../plainText';
import { type FindingGroup, type FindingsRow, findingTree, type RuleRow } from './findingTree';
import { severityIcon, severityTitle } from './look';
import { findingItem, item } from './rowItem';

const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/** The Findings view: by severity, then rule. */
export function findingsView({ listing }: Overview): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const treeDataProvider: vscode.TreeDataProvider<FindingsRow> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    getChildren: row => (row ? ('children' in row ? [...row.children] : []) : [...findingTree(listing.files)]),
  };
  const view = vscode.window.createTreeView('cordon.findings', { treeDataProvider, showCollapseAll: true });
  const show = () => {
    changed.fire();
    const { findings } = listing.counts;
    view.description = findings > 0 ? String(findings) : '';
  };
  show();
  return vscode.Disposable.from(view, changed, listing.onDidChange(show));
}

function itemOf(row: FindingsRow): vscode.TreeItem {
  if (row.kind === 'group') return groupItem(row);
  if (row.kind === 'rule') return ruleItem(row);
  const place = [...(row.listed ? [displayName(row.listed.server.name)] : []), visible(row.report.path)];
  return findingItem(row, place.join(' · '));
}

function groupItem({ id, of, findings }: FindingGroup): vscode.TreeItem {
  const closed = of === 'reviewed' || of === 'ignored' || of === 'ignoredByRepository';
  return item(id, groupTitle(of), closed ? Collapsed : Expanded, {
    description: String(findings),
    contextValue: 'group',
    iconPath: closed ? new vscode.ThemeIcon(of === 'reviewed' ? 'pass' : 'eye-closed') : severityIcon(of),
  });
}

function groupTitle(of: FindingGroup['of']): string {
  switch (of) {
    case 'reviewed':
      return vscode.l10n.t('Reviewed');
    case 'ignored':
      return vscode.l10n.t('Ignored');
    case 'ignoredByRepository':
      return vscode.l10n.t('Ignored by This Repository');
    default:
      return severityTitle(of);
  }
}

function ruleItem({ id, rule, severity, children }: RuleRow): vscode.TreeItem {
  return item(id, titleOf(rule), Collapsed, {
    description: `${rule} · ${children.length}`,
    iconPath: severityIcon(severity),
    contextValue: 'rule',
  });
}

const titles: ReadonlyMap<string, { readonly title: string }> = new Map(Object.entries(rules));
const titleOf = (rule: string): string => titles.get(rule)?.title ?? rule;
