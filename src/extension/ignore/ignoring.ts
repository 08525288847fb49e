import * as vscode from 'vscode';
import { visible } from '../../engine';
import type { Overview } from '../listing';
import { displayName, withoutIcons } from '../plainText';
import type { ListedServer } from '../views/inventory';
import type { FindingRow, ServerRow } from '../views/serverTree';
import type { Ignored } from './ignoreStore';
import { askUntil, pickReach } from './reach';
import { shareDecision } from './shareDecision';

/** Ignore a finding with a reason, and take such decisions back. */
export function ignoring({ listing, ignores, policies }: Overview): vscode.Disposable {
  const ignore = async (row?: ServerRow) => {
    const finding = row?.kind === 'finding' ? row : await pickFinding(rowsOf(listing.files, row));
    const reach = finding && (await pickReach(finding));
    const until = reach && (await askUntil());
    const reason = until && (await askReason());
    if (!finding || !reach || !reason) return;
    const entry = { ...reach.covers, reason, ...(until !== 'never' && { expires: until }) };
    const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(finding.report.uri));
    if (reach.kept === 'in the folder' && folder) await shareDecision(policies, folder, entry);
    else await ignores.add(entry);
  };
  const manage = async () => {
    const gone = await pickIgnored(ignores.entries);
    if (gone) await ignores.remove(gone);
  };
  return vscode.Disposable.from(
    listing.scan.onDidChange(() => void ignores.dropOutdated(listing.scan.reports)),
    vscode.commands.registerCommand('cordon.ignoreFinding', ignore),
    vscode.commands.registerCommand('cordon.manageIgnored', manage),
  );
}

type Files = Overview['listing']['files'];

/** Every finding; those of one server where its row was asked about. */
function rowsOf(files: Files, row: ServerRow | undefined): FindingRow[] {
  const ofServer = (listed: ListedServer): FindingRow[] =>
    listed.findings.map(finding => ({ kind: 'finding', id: '', report: listed.report, finding, listed }));
  if (row?.kind === 'server') return ofServer(row.listed);
  return files.flatMap(({ report, findings, servers }) => [
    ...findings.map(finding => ({ kind: 'finding' as const, id: '', report, finding })),
    ...servers.flatMap(ofServer),
  ]);
}

async function pickFinding(rows: readonly FindingRow[]): Promise<FindingRow | undefined> {
  const picks = rows
    .filter(it => !it.finding.suppressed)
    .map(row => ({
      label: withoutIcons(visible(row.finding.message)),
      description: withoutIcons(
        [...(row.listed ? [displayName(row.listed.server.name)] : []), visible(row.report.path)].join(' · '),
      ),
      row,
    }));
  if (picks.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no finding to ignore.'));
    return undefined;
  }
  const placeHolder = vscode.l10n.t('Which finding is to be ignored?');
  return (await vscode.window.showQuickPick(picks, { placeHolder }))?.row;
}

async function askReason(): Promise<string | undefined> {
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('Ignore Finding'),
    prompt: vscode.l10n.t('Why is it right to ignore this? The reason is shown beside the finding.'),
    validateInput: it => (it.trim() === '' ? vscode.l10n.t('A reason is needed') : undefined),
  });
  return reason?.trim() || undefined;
}

async function pickIgnored(entries: readonly Ignored[]): Promise<readonly Ignored[] | undefined> {
  if (entries.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is ignored here.'));
    return undefined;
  }
  const picks = entries.map(entry => ({
    label: withoutIcons(visible(entry.reason)),
    description: withoutIcons([coverOf(entry), ...untilOf(entry)].join(' · ')),
    entry,
  }));
  const placeHolder = vscode.l10n.t('Choose what is to count again');
  const picked = await vscode.window.showQuickPick(picks, { placeHolder, canPickMany: true });
  return picked?.map(it => it.entry);
}

/** What a decision covers, in words. */
function coverOf({ rule, server, path }: Ignored): string {
  if (server !== undefined) return vscode.l10n.t('server {0} in {1}', displayName(server), visible(path ?? ''));
  if (rule !== undefined) return vscode.l10n.t('rule {0}', rule);
  return vscode.l10n.t('one finding in {0}', visible(path ?? ''));
}

const untilOf = ({ expires }: Ignored): string[] => (expires ? [vscode.l10n.t('until {0}', expires)] : []);
