import * as vscode from 'vscode';
import { type FileReport, visible } from '../../engine';
import { displayName, escapeMarkdown } from '../plainText';
import { type ListedServer, needsReview } from './inventory';
import { partWord, riskWords, scopeTitle, severityIcon, severityTitle, severityWord } from './look';
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

function groupItem({ id, of, count, risky, open }: GroupRow): vscode.TreeItem {
  const restricted = of.by === 'scope' && of.scope === 'workspace' && !vscode.workspace.isTrusted;
  const parts = [...(restricted ? [vscode.l10n.t('Restricted')] : []), ...(count > 0 ? [String(count)] : [])];
  if (risky > 0 && of.by !== 'risk') parts.push(vscode.l10n.t('{0} high risk', risky));
  if (of.by === 'scope' && of.scope === 'managed') parts.push(vscode.l10n.t('read-only'));
  if (of.by === 'scope' && of.machine) parts.push(vscode.l10n.t('on {0}', displayName(of.machine)));
  const description = parts.join(' · ');
  return item(id, groupTitle(of), open ? Expanded : Collapsed, {
    description,
    tooltip: groupTooltip(of, restricted),
    spoken: [groupTitle(of), ...(description === '' ? [] : [description])].join(', '),
    contextValue: 'group',
    ...(of.by === 'risk' && { iconPath: severityIcon(of.severity) }),
  });
}

/** What a heading cannot say in three words. */
function groupTooltip(of: GroupName, restricted: boolean): string {
  if (restricted) return vscode.l10n.t('You have not trusted this folder: this editor starts none of its servers yet.');
  if (of.by !== 'scope' || of.scope === 'workspace' || !of.machine) return groupTitle(of);
  return vscode.l10n.t(
    'Config files on {0}, the machine that this window works on. Those on the computer in front of you are not read.',
    displayName(of.machine),
  );
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
  const path = visible(report.path);
  const description = readersOf(report);
  const refusals = report.clients.flatMap(({ name, refuses }) => (refuses === undefined ? [] : `${name}: ${refuses}`));
  return item(id, shortPath(path), Expanded, {
    description: description === '' ? '' : `— ${description}`,
    tooltip: [path, description, ...new Set(refusals)].filter(it => it !== '').join('\n'),
    spoken: `${path}, ${description}`,
    iconPath: new vscode.ThemeIcon('file-code'),
    contextValue: 'file',
  });
}

/** Longest path that a narrow side bar shows whole. */
const LONGEST_PATH = 28;

/** A long path by its end: that is what tells one config file from another. */
function shortPath(path: string): string {
  if (path.length <= LONGEST_PATH) return path;
  const names = path.split('/');
  let first = names.length - 1;
  while (first > 0 && names.slice(first - 1).join('/').length + 2 <= LONGEST_PATH) first--;
  return `…/${names.slice(first).join('/')}`;
}

/** The clients that load something from a file; formats of one client count once. */
function readersOf({ clients }: FileReport): string {
  const readers = clients.filter(it => it.refuses === undefined).map(it => it.name);
  if (readers.length === 0 && clients.length > 0) return vscode.l10n.t('not read by any client');
  return [...new Set(readers)].join(', ');
}

function serverItem({ id, listed, away, children }: ServerItem): vscode.TreeItem {
  const { server, worst } = listed;
  const description = [descriptionOf(listed), ...(away ? [placeOf(listed.report, away.machine)] : [])].join(' · ');
  const open = listed.findings.filter(it => !it.suppressed);
  const fixable = canFix(listed.report) && open.some(it => it.fixes.length > 0);
  const marks = [
    ...(canFix(listed.report) ? ['removable'] : []),
    ...(fixable ? ['fixable'] : []),
    ...(open.length > 0 ? ['open'] : []),
  ];
  return item(id, displayName(server.name), stateOf(listed, children.length), {
    description,
    iconPath: severityIcon(worst),
    tooltip: serverTooltip(listed),
    contextValue: ['server', listed.review.kind, ...marks].join('.'),
    spoken: `${displayName(server.name)}, ${riskWords(listed)}, ${description}`,
    command: openCommand({ kind: 'server', id, listed, children }),
  });
}

/** Where a server is set up, for a row that does not stand below its file. */
const placeOf = ({ path }: FileReport, machine: string | undefined): string =>
  machine === undefined ? visible(path) : vscode.l10n.t('{0} on {1}', visible(path), displayName(machine));

/** An administrator's files are not for this person to change. */
const canFix = ({ scope }: FileReport): boolean => scope !== 'managed';

/** What a person should look at stands open. */
function stateOf(listed: ListedServer, children: number): vscode.TreeItemCollapsibleState {
  if (children === 0) return None;
  return needsReview(listed) ? Expanded : Collapsed;
}

/** What is started, then the strongest thing it could do, then what was decided. */
function descriptionOf({ server, findings, review }: ListedServer): string {
  const parts: string[] = [];
  if (review.kind === 'changed') parts.push(vscode.l10n.t('changed since review'));
  parts.push(displayName(server.summary));
  const reach = strongestReach(findings);
  if (reach !== undefined) parts.push(reach);
  if (server.disabled) parts.push(vscode.l10n.t('disabled'));
  const ignored = findings.filter(it => it.suppressed).length;
  if (ignored > 0) parts.push(vscode.l10n.t('ignored: {0}', ignored));
  if (review.kind === 'reviewed') parts.push(vscode.l10n.t('reviewed'));
  return parts.join(' · ');
}

/** A finding: its message, then rule and line. */
export function findingItem(row: FindingRow, place?: string): vscode.TreeItem {
  const { id, report, finding } = row;
  const line = vscode.l10n.t('line {0}', lineOf(report, finding.at));
  const reason = finding.suppressed ? `${visible(finding.suppressed.reason)} · ` : '';
  const where = place === undefined ? `${finding.rule} · ${line}` : `${place} · ${line}`;
  const details = finding.proposed ? `${where} · ${vscode.l10n.t('the folder asks to ignore it')}` : reason + where;
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
