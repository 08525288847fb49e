import * as vscode from 'vscode';
import { findingFingerprint, visible } from '../../engine';
import { displayName, withoutIcons } from '../plainText';
import type { FindingRow } from '../views/serverTree';
import type { Ignored } from './ignoreStore';

/** What a decision covers, before its reason is known, and who keeps it: the editor, or the folder's policy file. */
export interface Reach {
  readonly covers: Omit<Ignored, 'reason'>;
  readonly kept: 'here' | 'in the folder';
}

type Pick = vscode.QuickPickItem & { readonly reach?: Reach };

/** Asks how much is to be ignored, and for whom. */
export async function pickReach(row: FindingRow): Promise<Reach | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(row.report.uri));
  const separator = (label: string): Pick => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const shared = folder && vscode.workspace.isTrusted;
  const picks = [
    ...(shared ? [separator(vscode.l10n.t('For me'))] : []),
    ...forMe(row, folder),
    ...(shared ? [separator(vscode.l10n.t('For everyone who opens this folder and accepts its .cordon.json'))] : []),
    ...(shared ? forAll(row) : []),
  ];
  const placeHolder = vscode.l10n.t('What is to be ignored?');
  return (await vscode.window.showQuickPick(picks, { placeHolder }))?.reach;
}

function forMe({ report, finding, listed }: FindingRow, folder: vscode.WorkspaceFolder | undefined): Pick[] {
  const { path, uri } = report;
  const place = { ...(folder && { folder: folder.uri.toString() }), by: 'user' as const };
  const pick = (label: string, description: string, covers: Reach['covers']): Pick => ({
    label,
    description: withoutIcons(description),
    reach: { covers, kept: 'here' },
  });
  const one = { ...place, finding: findingFingerprint(path, finding), path };
  return [
    pick(vscode.l10n.t('This finding'), visible(finding.message), one),
    ...(listed
      ? [
          pick(vscode.l10n.t('This server, until it changes'), displayName(listed.server.name), {
            ...place,
            server: listed.server.name,
            path,
            uri,
            definition: listed.server.fingerprint,
          }),
        ]
      : []),
    ...(folder
      ? [pick(vscode.l10n.t('This rule, in this folder'), finding.rule, { ...place, rule: finding.rule })]
      : []),
    pick(vscode.l10n.t('This rule, everywhere'), finding.rule, { rule: finding.rule, by: 'user' }),
  ];
}

function forAll({ report: { path }, finding, listed }: FindingRow): Pick[] {
  const { rule } = finding;
  const pick = (label: string, description: string, covers: Omit<Reach['covers'], 'by'>): Pick => ({
    label,
    description: withoutIcons(description),
    reach: { covers: { ...covers, by: 'user' }, kept: 'in the folder' },
  });
  return [
    pick(vscode.l10n.t('This finding'), visible(finding.message), {
      rule,
      path,
      finding: findingFingerprint(path, finding),
    }),
    ...(listed
      ? [
          pick(vscode.l10n.t('This rule, for this server'), `${rule} · ${displayName(listed.server.name)}`, {
            rule,
            path,
            server: listed.server.name,
          }),
        ]
      : []),
    pick(vscode.l10n.t('This rule, in this folder'), rule, { rule }),
  ];
}

const DAY = 24 * 60 * 60 * 1000;

/** Asks how long it is to be ignored. An ISO date, `never`, or nothing where the person gave up. */
export async function askUntil(): Promise<string | 'never' | undefined> {
  const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
  const picks = [
    { label: vscode.l10n.t('Until I change my mind'), until: 'never' },
    ...[30, 90, 365].map(days => ({
      label: vscode.l10n.t('For {0} days', days),
      description: vscode.l10n.t('until {0}', inDays(days)),
      until: inDays(days),
    })),
  ];
  return (await vscode.window.showQuickPick(picks, { placeHolder: vscode.l10n.t('For how long?') }))?.until;
}
