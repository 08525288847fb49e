import * as vscode from 'vscode';
import type { Finding, Severity } from '../../engine';

/** What a rule's finding says about a server, in a word or three; nothing for rules about form and hygiene. */
function reachOf(rule: string, severity: Severity): string | undefined {
  switch (rule) {
    case 'known-malware':
      return vscode.l10n.t('known malware');
    case 'lookalike-package':
      return vscode.l10n.t('look-alike package');
    case 'download-and-run':
      return vscode.l10n.t('downloads and runs code');
    case 'encoded-command':
      return vscode.l10n.t('hidden command');
    case 'preloaded-code':
      return vscode.l10n.t('preloads code');
    case 'container-escape':
      return vscode.l10n.t('leaves its container');
    case 'broad-filesystem-path':
      return severity === 'high' ? vscode.l10n.t('whole disk') : vscode.l10n.t('your personal files');
    case 'sensitive-path':
      return vscode.l10n.t('private files');
    case 'hardcoded-secret':
      return vscode.l10n.t('secret in the file');
    case 'hidden-characters':
      return vscode.l10n.t('hidden characters');
    case 'auto-approved-tools':
      return vscode.l10n.t('tools run unasked');
    case 'self-approved-servers':
      return vscode.l10n.t('approves itself');
    case 'plaintext-http':
      return vscode.l10n.t('unencrypted');
    case 'shell-launch':
      return severity === 'high' ? vscode.l10n.t('runs other commands') : undefined;
    case 'unpinned-source':
      return vscode.l10n.t('code that can change');
    default:
      return undefined;
  }
}

/** The strongest thing known about a server, in words. Findings come the worst first. */
export function strongestReach(findings: readonly Finding[]): string | undefined {
  for (const { rule, severity, suppressed } of findings) {
    const reach = suppressed ? undefined : reachOf(rule, severity);
    if (reach !== undefined) return reach;
  }
  return undefined;
}
