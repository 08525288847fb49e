import * as vscode from 'vscode';
import type { FileReport, Finding, Fix } from '../../engine';
import { displayName, withoutIcons } from '../plainText';
import type { Feature, Services } from '../services';
import { applyFix } from './quickFixes';

interface Pin extends vscode.QuickPickItem {
  readonly report: FileReport;
  readonly finding: Finding;
  readonly fix: Fix;
}

/** Rules whose fixes pin something. */
const PINNING: ReadonlySet<string> = new Set(['unpinned-package', 'unpinned-source', 'unpinned-image']);

/** Pin Version…: what can be pinned, in the open config file first. */
export const pinVersion: Feature = services =>
  vscode.commands.registerCommand('cordon.pinVersion', async () => {
    const pins = pinsIn(services);
    if (pins.length === 0) {
      vscode.window.showInformationMessage(vscode.l10n.t('Nothing to pin: no config file here leaves a version open.'));
      return;
    }
    const title = vscode.l10n.t('Pin Version');
    const picked = await vscode.window.showQuickPick(pins, { title, matchOnDescription: true, matchOnDetail: true });
    if (picked) await applyFix(services, picked.report, picked.finding, picked.fix);
  });

function pinsIn({ scan }: Services): Pin[] {
  const open = vscode.window.activeTextEditor?.document.uri.toString();
  const reports = [...scan.reports].sort((a, b) => Number(b.uri === open) - Number(a.uri === open));
  return reports.flatMap(report =>
    report.findings
      .filter(it => PINNING.has(it.rule) && !it.suppressed)
      .flatMap(finding => finding.fixes.map(fix => pinOf(report, finding, fix))),
  );
}

const pinOf = (report: FileReport, finding: Finding, fix: Fix): Pin => ({
  label: withoutIcons(displayName(finding.server ?? report.path)),
  description: withoutIcons(displayName(fix.title)),
  detail: withoutIcons(displayName(report.path)),
  report,
  finding,
  fix,
});
