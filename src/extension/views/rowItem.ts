import * as vscode from 'vscode';
import { type FileReport, visible } from '../../engine';
import { displayName, escapeMarkdown } from '../plainText';
import { type ListedServer, needsReview } from './inventory';
import { partWord, scopeTitle, severityIcon, severityTitle, severityWord } from './look';
import { lineOf } from './place';
import { strongestReach } from './reach';
import type {
  ChangeRow,
  FileRow,
  FindingRow,
  GroupName,
  GroupRow,
  NotCheckedRow,
  ServerItem,
  ServerRow,
  UnreadRow,
} from './serverTree';
import { serverTooltip } from './tooltip';

/** Draws a row. Labels and descriptions are plain text for the editor: it makes no links or icons of them. */
export function rowItem(row: ServerRow): vscode.TreeItem {
  switch (row.kind) {
    case 'group':
      return groupItem(row);
    case 'file':
      return fileItem(row);
    case 'server':
      return serverItem(row);
    case 'finding':
      return findingItem(row);
    case 'change':
      return changeItem(row);
    case 'unread':
      return unreadItem(row);
    case 'notChecked':
      return notCheckedItem(row);
  }
}

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** A row's frame. `spoken`: what a screen reader says. */
export function item(
  id: string,
  label: string,
  collapsed: vscode.TreeItemCollapsibleState,
  more: Partial<vscode.TreeItem> & { readonly spoken?: string },
): vscode.TreeItem {
  const { spoken, ...rest } = more;
  const made = new vscode.TreeItem(label, collapsed);
  return Object.assign(
    made,
    { id, ...(spoken !== undefined && { accessibilityInformation: { label: spoken } }) },
    rest,
  );
}

function groupItem({ id, of, servers }: GroupRow): vscode.TreeItem {
  const parts = [String(servers)];
  if (of.by === 'scope' && of.scope === 'workspace' && !vscode.workspace.isTrusted) {
    parts.unshift(vscode.l10n.t('Restricted'));
  }
  if (of.by === 'scope' && of.scope === 'managed') parts.push(vscode.l10n.t('read-only'));
  if (of.by === 'scope' && of.machine) parts.push(vscode.l10n.t('on {0}', displayName(of.machine)));
  const open = of.by !== 'scope' || of.scope === 'workspace';
  return item(id, groupTitle(of), open ? Expanded : Collapsed, {
    description: parts.join(' · '),
    contextValue: 'group',
    ...(of.by === 'risk' && { iconPath: severityIcon(of.severity) }),
  });
}

function groupTitle(of: GroupName): string {
  switch (of.by) {
    case 'scope':
      return displayName(scopeTitle(of.scope, of.name));
    case 'client':
      return displayName(of.name);
    case 'risk':
      return of.severity ? severityTitle(of.severity) : vscode.l10n.t('No known risks');
  }
}

function fileItem({ id, report }: FileRow): vscode.TreeItem {
  const clients = report.clients.map(it => it.name).join(', ');
  return item(id, visible(report.path), Expanded, {
    description: clients === '' ? '' : `— ${clients}`,
    tooltip: visible(report.path),
    iconPath: new vscode.ThemeIcon('file-code'),
    contextValue: 'file',
  });
}

function serverItem({ id, listed, children }: ServerItem): vscode.TreeItem {
  const { server, worst } = listed;
  const description = descriptionOf(listed);
  const count = listed.findings.filter(it => !it.suppressed).length;
  const risk = worst
    ? vscode.l10n.t('{0} risk, findings: {1}', severityWord(worst), count)
    : vscode.l10n.t('no known risks');
  const fixable = canFix(listed.report) && listed.findings.some(it => !it.suppressed && it.fixes.length > 0);
  return item(id, displayName(server.name), stateOf(listed, children.length), {
    description,
    iconPath: severityIcon(worst),
    tooltip: serverTooltip(listed),
    contextValue: ['server', listed.review.kind, ...(fixable ? ['fixable'] : [])].join('.'),
    spoken: `${displayName(server.name)}, ${risk}, ${description}`,
    command: openCommand({ kind: 'server', id, listed, children }),
  });
}

/** An administrator's files are not for this person to change. */
const canFix = ({ scope }: FileReport): boolean => scope !== 'managed';

/** What a person should look at stands open. */
function stateOf(listed: ListedServer, children: number): vscode.TreeItemCollapsibleState {
  if (children === 0) return None;
  return needsReview(listed) ? Expanded : Collapsed;
}

/** Launcher and package or host, then the strongest reach in words, then what the person decided. */
function descriptionOf({ server, findings, review }: ListedServer): string {
  const parts = [displayName(server.summary)];
  const reach = strongestReach(findings);
  if (reach !== undefined) parts.push(reach);
  if (server.disabled) parts.push(vscode.l10n.t('disabled'));
  const ignored = findings.filter(it => it.suppressed).length;
  if (ignored > 0) parts.push(vscode.l10n.t('ignored: {0}', ignored));
  if (review.kind === 'reviewed') parts.push(vscode.l10n.t('reviewed'));
  if (review.kind === 'changed') parts.push(vscode.l10n.t('changed since review'));
  return parts.join(' · ');
}

/** A finding: its message, then rule and line. */
export function findingItem(row: FindingRow, place?: string): vscode.TreeItem {
  const { id, report, finding } = row;
  const line = vscode.l10n.t('line {0}', lineOf(report, finding.at));
  const where = place === undefined ? `${finding.rule} · ${line}` : `${place} · ${line}`;
  const details = finding.proposed ? `${where} · ${vscode.l10n.t('the folder asks to ignore it')}` : where;
  const message = visible(finding.message);
  const severity = severityWord(finding.severity);
  const tooltip = new vscode.MarkdownString(
    `**${escapeMarkdown(message)}**\n\n${escapeMarkdown(`${severity} · ${finding.rule} · ${visible(report.path)} · ${line}`)}\n\n`,
  );
  if (finding.suppressed) {
    tooltip.appendMarkdown(escapeMarkdown(vscode.l10n.t('Ignored: {0}', finding.suppressed.reason)));
  }
  if (finding.proposed) tooltip.appendMarkdown(escapeMarkdown(proposalOf(finding.proposed.reason)));
  return item(id, message, None, {
    description: details,
    iconPath: severityIcon(finding.severity),
    tooltip,
    contextValue: [
      'finding',
      finding.suppressed ? 'ignored' : 'open',
      ...(finding.fixes.length && canFix(report) ? ['fixable'] : []),
      ...(finding.rule === 'disguised-path' ? ['disguised'] : []),
    ].join('.'),
    spoken: vscode.l10n.t('{0}: {1}, {2}', severity, message, details),
    command: openCommand(row),
  });
}

/** A repository's wish never counts by itself. */
const proposalOf = (reason: string): string =>
  vscode.l10n.t('The folder asks to ignore this, which does not count until you accept it: {0}', reason);

function changeItem(row: ChangeRow): vscode.TreeItem {
  const { review } = row.listed;
  if (review.kind !== 'changed') return item(row.id, '', None, {});
  const label = vscode.l10n.t('Changed since you reviewed it: {0}', review.parts.map(partWord).join(', '));
  return item(row.id, label, None, {
    description: 'changed-since-review',
    iconPath: severityIcon(review.severity),
    contextValue: 'change',
    spoken: `${severityWord(review.severity)}: ${label}`,
    command: { command: 'cordon.showChanges', title: vscode.l10n.t('Show Changes'), arguments: [row] },
  });
}

function unreadItem(row: UnreadRow): vscode.TreeItem {
  const { report, unread } = row;
  const line = vscode.l10n.t('line {0}', lineOf(report, unread.at));
  const label = vscode.l10n.t('Could not read: {0}', visible(report.path));
  const why = `${visible(unread.message)}, ${line}`;
  return item(row.id, label, None, {
    description: `— ${why}`,
    tooltip: `${label} — ${why}`,
    iconPath: severityIcon('medium'),
    contextValue: 'unread',
    spoken: `${label}, ${why}`,
    command: openCommand(row),
  });
}

function notCheckedItem({ id, what, why }: NotCheckedRow): vscode.TreeItem {
  const label = vscode.l10n.t('Not checked: {0}', visible(what));
  return item(id, label, None, {
    description: `— ${visible(why)}`,
    tooltip: `${label} — ${visible(why)}`,
    iconPath: severityIcon('info'),
    contextValue: 'notChecked',
  });
}

const openCommand = (row: ServerRow): vscode.Command => ({
  command: 'cordon.openRow',
  title: vscode.l10n.t('Go to Definition'),
  arguments: [row],
});
