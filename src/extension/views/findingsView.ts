import * as vscode from 'vscode';
import { POLICY_FILE, ruleNamed, visible } from '../../engine';
import type { Overview } from '../listing';
import { displayName } from '../plainText';
import { decisions, type PolicyRow } from '../policy/acceptPolicy';
import type { FolderPolicies } from '../policy/folderPolicies';
import { type FindingGroup, type FindingsRow, findingTree, type RuleRow } from './findingTree';
import { severityIcon, severityTitle, severityWord } from './look';
import { findingItem, item } from './rowItem';
import { Rows } from './rows';

const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

type Row = FindingsRow | PolicyRow;

/** The Findings view: what the folders' policy files ask for, then findings by severity and rule. */
export function findingsView({ listing, policies }: Overview): vscode.Disposable {
  const rows = new Rows<Row>(() => [...policyRows(policies), ...findingTree(listing.files)], itemOf);
  const view = vscode.window.createTreeView('cordon.findings', { treeDataProvider: rows, showCollapseAll: true });
  const show = () => {
    rows.refresh();
    const { findings } = listing.counts;
    view.description = findings > 0 ? String(findings) : '';
  };
  // A tree that is opened for the first time stays empty for two seconds, until VS Code looks for its message.
  const opened = view.onDidChangeVisibility(({ visible }) => {
    if (visible) view.message = '';
  });
  show();
  return vscode.Disposable.from(view, rows, opened, listing.onDidChange(show), policies.onDidChange(show));
}

const policyRows = (policies: FolderPolicies): PolicyRow[] =>
  policies.all.map(policy => ({ kind: 'policy', id: `policy/${policy.uri}`, policy }));

function itemOf(row: Row): vscode.TreeItem {
  if (row.kind === 'policy') return policyItem(row);
  if (row.kind === 'group') return groupItem(row);
  if (row.kind === 'rule') return ruleItem(row);
  const place = [...(row.listed ? [displayName(row.listed.server.name)] : []), visible(row.report.path)];
  return findingItem(row, place.join(' · '));
}

/** A folder's policy file, in words that say whether it counts. */
function policyItem({ id, policy }: PolicyRow): vscode.TreeItem {
  const state = policy.accepted
    ? vscode.l10n.t('you accepted it')
    : vscode.l10n.t('does not count until you accept it');
  const label = vscode.l10n.t('{0} of {1}', POLICY_FILE, displayName(policy.folder.name));
  const description = `${state} · ${decisions(policy)}`;
  return item(id, label, vscode.TreeItemCollapsibleState.None, {
    description,
    tooltip: `${label}: ${description}`,
    iconPath: new vscode.ThemeIcon(policy.accepted ? 'law' : 'question'),
    contextValue: policy.accepted ? 'policy.accepted' : 'policy.asking',
    spoken: `${label}, ${description}`,
    command: { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [policy.uri] },
  });
}

function groupItem({ id, of, findings }: FindingGroup): vscode.TreeItem {
  const closed = of === 'reviewed' || of === 'ignored' || of === 'ignoredByRepository';
  return item(id, groupTitle(of), closed ? Collapsed : Expanded, {
    description: String(findings),
    spoken: vscode.l10n.t('{0}, findings: {1}', groupTitle(of), findings),
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
    spoken: vscode.l10n.t('{0}: {1}, findings: {2}', severityWord(severity), titleOf(rule), children.length),
    iconPath: severityIcon(severity),
    contextValue: 'rule',
  });
}

const titleOf = (rule: string): string => ruleNamed(rule)?.title ?? rule;
