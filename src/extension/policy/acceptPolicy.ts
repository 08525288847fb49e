import * as vscode from 'vscode';
import { POLICY_FILE } from '../../engine';
import { displayName, withoutIcons } from '../plainText';
import type { FolderPolicies, FolderPolicy } from './folderPolicies';

/** A row that stands for a folder's policy file. */
export interface PolicyRow {
  readonly kind: 'policy';
  readonly id: string;
  readonly policy: FolderPolicy;
}

/** Accept what a folder's policy file decides, or take that back. Only a person can, and only in a trusted workspace. */
export function acceptPolicy(policies: FolderPolicies): vscode.Disposable {
  const accept = async (row?: PolicyRow) => {
    const policy =
      row?.policy ??
      (await pick(
        policies.all.filter(it => !it.accepted),
        nothingAsked(),
      ));
    if (!policy) return;
    if (!vscode.workspace.isTrusted) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Trust this folder first. Until then its decisions do not count.'),
      );
      return;
    }
    await vscode.window.showTextDocument(policy.uri, { preview: true, preserveFocus: true });
    const yes = { label: vscode.l10n.t('Accept'), description: decisions(policy) };
    const placeHolder = vscode.l10n.t('Follow what {0} decides?', displayName(policy.folder.name));
    const picked = await vscode.window.showQuickPick([yes, { label: vscode.l10n.t('Not Now') }], { placeHolder });
    if (picked === yes) await policies.accept(policy);
  };
  const withdraw = async (row?: PolicyRow) => {
    const policy =
      row?.policy ??
      (await pick(
        policies.all.filter(it => it.accepted),
        nothingAccepted(),
      ));
    if (policy) await policies.withdraw(policy);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('cordon.acceptPolicy', accept),
    vscode.commands.registerCommand('cordon.withdrawPolicy', withdraw),
  );
}

/** How much a policy file decides, in words. */
export function decisions({ file }: FolderPolicy): string {
  const levels = Object.keys(file.rules).length;
  const parts = [
    ...(file.suppressions.length > 0 ? [vscode.l10n.t('findings it would ignore: {0}', file.suppressions.length)] : []),
    ...(levels > 0 ? [vscode.l10n.t('severities it sets: {0}', levels)] : []),
    ...(file.allowed ? [vscode.l10n.t('allow-list')] : []),
    ...(file.problems.length > 0 ? [vscode.l10n.t('mistakes: {0}', file.problems.length)] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : vscode.l10n.t('decides nothing');
}

const nothingAsked = () => vscode.l10n.t('No folder here has a {0} that waits for your answer.', POLICY_FILE);

const nothingAccepted = () => vscode.l10n.t('You accepted no {0} here.', POLICY_FILE);

async function pick(all: readonly FolderPolicy[], none: string): Promise<FolderPolicy | undefined> {
  if (all.length === 0) {
    void vscode.window.showInformationMessage(none);
    return undefined;
  }
  if (all.length === 1) return all[0];
  const picks = all.map(policy => ({
    label: withoutIcons(displayName(policy.folder.name)),
    description: decisions(policy),
    policy,
  }));
  return (await vscode.window.showQuickPick(picks, { placeHolder: vscode.l10n.t('Which folder?') }))?.policy;
}
