import * as vscode from 'vscode';
import type { FileReport } from '../../engine';
import type { Overview } from '../listing';
import type { NotChecked } from '../scan';
import type { Counts } from './counts';
import { rowItem } from './rowItem';
import { Rows } from './rows';
import { GROUPINGS, type Grouping, type NotCheckedRow, type ServerRow, serverTree } from './serverTree';

const KEY = 'grouping';

/** The Servers view and its badge. */
export function serversView(overview: Overview): vscode.Disposable {
  const { context, listing } = overview;
  const rows = new Rows<ServerRow>(() => topRows(overview), rowItem);
  const view = vscode.window.createTreeView('cordon.servers', { treeDataProvider: rows, showCollapseAll: true });
  const show = () => {
    rows.refresh();
    const { counts } = listing;
    view.badge = badgeOf(counts);
    view.description = counts.servers + counts.riskyFiles > 0 ? titleOf(counts) : '';
    const { state, notChecked } = listing.scan;
    // Rows leave no room for a welcome text.
    const bare = state === 'ready' && counts.servers === 0 && notChecked.length > 0;
    view.message = bare ? vscode.l10n.t('No MCP servers found.') : '';
  };
  const groupBy = (grouping: Grouping) => async () => {
    await context.workspaceState.update(KEY, grouping);
    rows.refresh();
  };
  show();
  return vscode.Disposable.from(
    view,
    rows,
    listing.onDidChange(show),
    vscode.workspace.onDidGrantWorkspaceTrust(() => rows.refresh()),
    ...GROUPINGS.map(it => vscode.commands.registerCommand(`cordon.groupBy.${it}`, groupBy(it))),
    vscode.commands.registerCommand('cordon.reviewServers', () =>
      vscode.commands.executeCommand('cordon.servers.focus'),
    ),
  );
}

function topRows({ context, listing, machine }: Overview): readonly ServerRow[] {
  const grouping = context.workspaceState.get<Grouping>(KEY, 'file');
  const where = vscode.env.remoteName === undefined ? undefined : machine.name;
  const nameOf = (report: FileReport) => listing.scan.nameOf(report) ?? folderOf(report);
  const headings = { nameOf, ...(where !== undefined && { machine: where }) };
  return [...serverTree(listing.files, grouping, headings), ...notCheckedRows(listing.scan.notChecked)];
}

/** Several folders may leave the same thing out: it is said once. */
function notCheckedRows(all: readonly NotChecked[]): readonly NotCheckedRow[] {
  const rows = all.map(({ what, why }) => ({
    kind: 'notChecked' as const,
    id: JSON.stringify([what, why]),
    what,
    why,
  }));
  return [...new Map(rows.map(it => [it.id, it])).values()];
}

/** The name of the folder around a file, where several are open. */
function folderOf({ uri, scope }: FileReport): string | undefined {
  if (scope !== 'workspace' || (vscode.workspace.workspaceFolders?.length ?? 0) < 2) return undefined;
  return vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri, true))?.name;
}

function badgeOf({ toReview, filesToReview }: Counts): vscode.ViewBadge | undefined {
  const [servers, files] = [toReview.length, filesToReview.length];
  if (servers + files === 0) return undefined;
  return { value: servers + files, tooltip: [...serversToReview(servers), ...filesInWords(files)].join(', ') };
}

function* serversToReview(count: number): Iterable<string> {
  if (count === 1) yield vscode.l10n.t('1 high-risk MCP server to review');
  if (count > 1) yield vscode.l10n.t('{0} high-risk MCP servers to review', count);
}

function* filesInWords(count: number): Iterable<string> {
  if (count === 1) yield vscode.l10n.t('1 high-risk config file');
  if (count > 1) yield vscode.l10n.t('{0} high-risk config files', count);
}

function titleOf({ servers, risky, riskyFiles }: Counts): string {
  const all = servers === 1 ? vscode.l10n.t('1 server') : vscode.l10n.t('{0} servers', servers);
  const title = risky > 0 ? vscode.l10n.t('{0}, {1} high risk', all, risky) : all;
  return [title, ...filesInWords(riskyFiles)].join(', ');
}
