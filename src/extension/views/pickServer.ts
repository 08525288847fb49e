import * as vscode from 'vscode';
import { visible } from '../../engine';
import { displayName, withoutIcons } from '../plainText';
import type { ListedServer } from './inventory';
import { severityWord } from './look';

/** Asks for one of some servers; the only one is taken without a question. `none` says that there is none. */
export async function pickServer(servers: readonly ListedServer[], none: string): Promise<ListedServer | undefined> {
  if (servers.length === 0) {
    void vscode.window.showInformationMessage(none);
    return undefined;
  }
  if (servers.length === 1) return servers[0];
  const picks = servers.map(listed => ({
    label: withoutIcons(displayName(listed.server.name)),
    description: withoutIcons(
      [visible(listed.report.path), ...(listed.worst ? [severityWord(listed.worst)] : [])].join(' · '),
    ),
    detail: withoutIcons(displayName(listed.server.summary)),
    listed,
  }));
  const picked = await vscode.window.showQuickPick(picks, {
    placeHolder: vscode.l10n.t('Which MCP server?'),
    matchOnDescription: true,
  });
  return picked?.listed;
}
