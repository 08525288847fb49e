import * as vscode from 'vscode';
import type { ChangedPart, Scope, Severity } from '../../engine';
import type { ListedServer } from './inventory';

/** Icons differ in shape, not in colour alone: beware of names that are one picture, such as `info` and `issue-opened`. */
const ICONS: Readonly<Record<Severity, readonly [icon: string, color: string]>> = {
  critical: ['error', 'list.errorForeground'],
  high: ['warning', 'list.errorForeground'],
  medium: ['record', 'problemsWarningIcon.foreground'],
  low: ['info', 'problemsInfoIcon.foreground'],
  info: ['circle-outline', 'descriptionForeground'],
};

/** The icon of a severity; a plain tick where nothing is known. */
export function severityIcon(severity: Severity | undefined): vscode.ThemeIcon {
  const [icon, color] = severity ? ICONS[severity] : ['pass', 'descriptionForeground'];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}

/** The word for a severity, as part of a sentence. */
export function severityWord(severity: Severity): string {
  switch (severity) {
    case 'critical':
      return vscode.l10n.t('critical');
    case 'high':
      return vscode.l10n.t('high');
    case 'medium':
      return vscode.l10n.t('medium');
    case 'low':
      return vscode.l10n.t('low');
    case 'info':
      return vscode.l10n.t('info');
  }
}

/** How risky a server is, as part of a sentence. */
export function riskWords({ worst, findings }: ListedServer): string {
  const count = findings.filter(it => !it.suppressed).length;
  if (!worst) return vscode.l10n.t('no known risks');
  if (worst === 'info') return vscode.l10n.t('for information only, findings: {0}', count);
  return vscode.l10n.t('{0} risk, findings: {1}', severityWord(worst), count);
}

/** The heading of a severity's group. */
export function severityTitle(severity: Severity): string {
  switch (severity) {
    case 'critical':
      return vscode.l10n.t('Critical');
    case 'high':
      return vscode.l10n.t('High');
    case 'medium':
      return vscode.l10n.t('Medium');
    case 'low':
      return vscode.l10n.t('Low');
    case 'info':
      return vscode.l10n.t('Info');
  }
}

/** Whose files these are. */
export function scopeTitle(scope: Scope, name: string | undefined): string {
  if (name !== undefined) return name;
  if (scope === 'user') return vscode.l10n.t('You (user settings)');
  if (scope === 'managed') return vscode.l10n.t('This Machine (managed)');
  return vscode.l10n.t('This Folder');
}

/** The word for a changed part, for lists. */
export function partWord(part: ChangedPart): string {
  switch (part) {
    case 'command':
      return vscode.l10n.t('command');
    case 'package':
      return vscode.l10n.t('package');
    case 'host':
      return vscode.l10n.t('host');
    case 'version':
      return vscode.l10n.t('version');
    case 'arguments':
      return vscode.l10n.t('arguments');
    case 'address':
      return vscode.l10n.t('address');
    case 'folder':
      return vscode.l10n.t('working folder');
    case 'environment':
      return vscode.l10n.t('environment');
    case 'headers':
      return vscode.l10n.t('headers');
    case 'other':
      return vscode.l10n.t('definition');
  }
}
