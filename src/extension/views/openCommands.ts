import * as vscode from 'vscode';
import type { FileReport, Range } from '../../engine';
import type { Overview } from '../listing';
import { commandLine } from './commandLine';
import { pickServer } from './pickServer';
import { openAt } from './place';
import type { ServerRow } from './serverTree';

/** What rows of the trees do: go to the definition, offer fixes, copy the launch command. */
export function openCommands({ listing }: Overview): vscode.Disposable {
  const copy = async (row?: ServerRow) => {
    const listed =
      row?.kind === 'server' ? row.listed : await pickServer(listing.servers, vscode.l10n.t('No MCP servers found.'));
    if (!listed) return;
    await vscode.env.clipboard.writeText(commandLine(listed.server));
    vscode.window.setStatusBarMessage(vscode.l10n.t('Launch command copied, secrets masked'), 4_000);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('cordon.openRow', open),
    vscode.commands.registerCommand('cordon.fixRow', fix),
    vscode.commands.registerCommand('cordon.copyLaunchCommand', copy),
  );
}

interface Place {
  readonly report: FileReport;
  readonly at: Range;
}

/** Where a row points to. */
function placeOf(row: ServerRow): Place | undefined {
  switch (row.kind) {
    case 'file':
      return { report: row.report, at: { start: 0, end: 0 } };
    case 'server':
    case 'change':
      return { report: row.listed.report, at: row.listed.server.nameAt };
    case 'finding':
      return { report: row.report, at: row.finding.at };
    case 'unread':
      return { report: row.report, at: row.unread.at };
    case 'group':
    case 'notChecked':
      return undefined;
  }
}

async function open(row: ServerRow): Promise<void> {
  const place = placeOf(row);
  if (place) await openAt(place.report, place.at);
}

/** Goes to the finding (of a server: its worst one with a fix) and offers the editor's own list of fixes there. */
async function fix(row: ServerRow): Promise<void> {
  const place = row.kind === 'server' ? fixablePlace(row) : placeOf(row);
  if (!place) return;
  await openAt(place.report, { start: place.at.start, end: place.at.start });
  await vscode.commands.executeCommand('editor.action.quickFix');
}

function fixablePlace({ listed }: ServerRow & { kind: 'server' }): Place | undefined {
  const finding = listed.findings.find(it => !it.suppressed && it.fixes.length > 0);
  return finding && { report: listed.report, at: finding.at };
}
