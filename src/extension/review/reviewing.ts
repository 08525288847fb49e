import * as vscode from 'vscode';
import type { Overview } from '../listing';
import type { ListedServer } from '../views/inventory';
import { pickServer } from '../views/pickServer';
import type { ServerRow } from '../views/serverTree';
import { reviewDocuments, showReviewDiff } from './reviewDocuments';

/** Mark as reviewed, forget it, and see what changed since. */
export function reviewing(overview: Overview): vscode.Disposable {
  const { listing, reviews } = overview;
  const given = (row: ServerRow | undefined, choices: (it: ListedServer) => boolean, none: string) =>
    row && 'listed' in row && row.listed ? row.listed : pickServer(listing.servers.filter(choices), none);

  const mark = async (row?: ServerRow) => {
    const listed = await given(
      row,
      it => it.review.kind !== 'reviewed',
      vscode.l10n.t('No MCP server is left to review.'),
    );
    if (listed) await reviews.mark([listed]);
  };
  const markAll = async () => {
    const servers = listing.servers.filter(it => it.report.scope === 'workspace');
    await reviews.mark(servers);
    vscode.window.setStatusBarMessage(vscode.l10n.t('MCP servers marked as reviewed: {0}', servers.length), 4_000);
  };
  const showChanges = async (row?: ServerRow) => {
    const none = vscode.l10n.t('No MCP server changed since you reviewed it.');
    const listed = await given(row, it => it.review.kind === 'changed', none);
    const record = listed && reviews.recordOf(listed);
    if (record) await showReviewDiff(listed, record);
  };
  const forget = async (row?: ServerRow) => {
    if (row && 'listed' in row && row.listed) await reviews.forget([row.listed]);
    else if (await agreed(reviews.size)) await reviews.forgetAll();
  };
  return vscode.Disposable.from(
    reviewDocuments(),
    vscode.commands.registerCommand('cordon.markReviewed', mark),
    vscode.commands.registerCommand('cordon.markAllReviewed', markAll),
    vscode.commands.registerCommand('cordon.showChanges', showChanges),
    vscode.commands.registerCommand('cordon.forgetReviews', forget),
  );
}

/** Asked only where it was asked for: forgetting all reviews cannot be undone. */
async function agreed(count: number): Promise<boolean> {
  if (count === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('You have not reviewed any MCP server yet.'));
    return false;
  }
  const forget = vscode.l10n.t('Forget Reviews');
  const choice = await vscode.window.showQuickPick([forget, vscode.l10n.t('Keep Them')], {
    placeHolder: vscode.l10n.t('Reviews kept for this folder and for your own servers: {0}', count),
  });
  return choice === forget;
}
