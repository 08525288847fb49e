import * as vscode from 'vscode';
import { type ServerReport, serverRemoval } from '../../engine';
import { editorRange } from '../editor/place';
import { tooLate } from '../editor/quickFixes';
import type { Overview } from '../listing';
import { displayName } from '../plainText';
import type { ListedServer } from './inventory';
import { pickServer } from './pickServer';
import { openAt } from './place';
import type { ServerRow } from './serverTree';

/** Remove Server…: takes an entry out of its file, once a person saw which, and leaves the saving to them. */
export function removeServer({ listing }: Overview): vscode.Disposable {
  const { scan } = listing;
  return vscode.commands.registerCommand('cordon.removeServer', async (row?: ServerRow) => {
    const listed = row?.kind === 'server' ? row.listed : await pick(listing.servers);
    if (!listed) return;
    const uri = vscode.Uri.parse(listed.report.uri, true);
    const document = await vscode.workspace.openTextDocument(uri);
    const report = scan.reportFor(uri);
    const text = report && scan.textOf(report);
    const isIt = ({ nameAt, fingerprint }: ServerReport) =>
      nameAt.start === listed.server.nameAt.start && fingerprint === listed.server.fingerprint;
    const server = report?.servers.find(isIt);
    if (!report || !server || text === undefined) return tooLate();
    await openAt(report, server.at);
    const edits = serverRemoval(report, text, server);
    if (edits.length === 0) return byHand();
    const { version } = document;
    if (!(await agreed(server.name)) || document.version !== version) return;
    const edit = new vscode.WorkspaceEdit();
    for (const it of edits) edit.replace(uri, editorRange(report, it.range), it.text);
    await vscode.workspace.applyEdit(edit);
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Removed. It counts once you save the file; Undo brings it back.'),
      6_000,
    );
  });
}

const pick = (servers: readonly ListedServer[]) =>
  pickServer(
    servers.filter(it => it.report.scope !== 'managed'),
    vscode.l10n.t('No MCP servers found.'),
  );

async function agreed(name: string): Promise<boolean> {
  const remove = vscode.l10n.t('Remove Server');
  const choice = await vscode.window.showQuickPick([remove, vscode.l10n.t('Keep It')], {
    title: vscode.l10n.t('Take {0} out of this file?', displayName(name)),
    placeHolder: vscode.l10n.t('The selected lines go; nothing is saved yet'),
  });
  return choice === remove;
}

function byHand(): void {
  vscode.window.showInformationMessage(
    vscode.l10n.t('Other entries of this file hang on this one: please take it out by hand.'),
  );
}
