import * as vscode from 'vscode';
import type { Finding, Severity } from '../../engine';

/** What a rule's finding says about a server, in a word or three; nothing for rules about form and hygiene. */
const REACH: Readonly<Record<string, (severity: Severity) => string | undefined>> = {
  'alias-package': () => vscode.l10n.t('runs another package'),
  'auto-approved-tools': () => vscode.l10n.t('tools run unasked'),
  'broad-filesystem-path': severity =>
    severity === 'high' ? vscode.l10n.t('whole disk') : vscode.l10n.t('your personal files'),
  'computed-value': () => vscode.l10n.t('runs commands'),
  'confirmation-bypass': () => vscode.l10n.t('asks nothing'),
  'container-escape': () => vscode.l10n.t('leaves its container'),
  'dangerous-flag': () => vscode.l10n.t('a guard is off'),
  'download-and-run': () => vscode.l10n.t('downloads and runs code'),
  'elevated-privileges': () => vscode.l10n.t('administrator rights'),
  'encoded-command': () => vscode.l10n.t('hidden command'),
  'exposed-listener': () => vscode.l10n.t('open to the network'),
  'foreign-registry': () => vscode.l10n.t('unknown registry'),
  'hardcoded-secret': () => vscode.l10n.t('secret in the file'),
  'hidden-characters': () => vscode.l10n.t('hidden characters'),
  'hidden-executable': () => vscode.l10n.t('hidden program'),
  'known-malware': () => vscode.l10n.t('known malware'),
  'known-vulnerability': () => vscode.l10n.t('known hole'),
  'lookalike-host': () => vscode.l10n.t('look-alike address'),
  'lookalike-package': () => vscode.l10n.t('look-alike package'),
  'metadata-address': () => vscode.l10n.t('cloud credentials'),
  'outside-workspace': () => vscode.l10n.t('outside this folder'),
  'plaintext-http': () => vscode.l10n.t('unencrypted'),
  'preloaded-code': () => vscode.l10n.t('preloads code'),
  'remote-archive': () => vscode.l10n.t('code from an address'),
  'remote-shell': () => vscode.l10n.t('another computer'),
  'secret-sent-away': () => vscode.l10n.t('sends a credential away'),
  'self-approved-servers': () => vscode.l10n.t('approves itself'),
  'sensitive-path': () => vscode.l10n.t('private files'),
  'server-shadowing': severity => (severity === 'high' ? vscode.l10n.t('replaces another server') : undefined),
  'shell-launch': severity => (severity === 'high' ? vscode.l10n.t('runs other commands') : undefined),
  'throwaway-host': () => vscode.l10n.t('short-lived address'),
  'tls-checks-off': () => vscode.l10n.t('certificates unchecked'),
  'unpinned-source': () => vscode.l10n.t('code that can change'),
};

/** The strongest thing known about a server, in words. Findings come the worst first. */
export function strongestReach(findings: readonly Finding[]): string | undefined {
  for (const { rule, severity, suppressed } of findings) {
    const reach = suppressed || !Object.hasOwn(REACH, rule) ? undefined : REACH[rule]?.(severity);
    if (reach !== undefined) return reach;
  }
  return undefined;
}
