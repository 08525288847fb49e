import * as vscode from 'vscode';
import type { FileReport } from '../../engine';
import type { Overview } from '../listing';
import type { NotChecked } from '../scan';
import type { Counts } from './counts';
import { rowItem } from './rowItem';
import { GROUPINGS, type Grouping, type Headings, type NotCheckedRow, type ServerRow, serverTree } from './serverTree';

const KEY = 'grouping';
/** Milliseconds that changes are waited for, so that several are drawn at once. */
const SOON = 40;

/** The Servers view, its badge, and the context keys that choose its welcome text. */
export function serversView(overview: Overview): vscode.Disposable {
  const { context, listing } = overview;
  const rows = new ServerRows(overview);
  const view = vscode.window.createTreeView('cordon.servers', { treeDataProvider: rows, showCollapseAll: true });
  const show = () => {
    rows.refresh();
    const { counts } = listing;
    view.badge = badgeOf(counts);
    view.description = counts.servers > 0 ? titleOf(counts) : '';
    const { state, notChecked } = listing.scan;
    // Rows leave no room for a welcome text.
    const bare = state === 'ready' && counts.servers === 0 && notChecked.length > 0;
    view.message = bare ? vscode.l10n.t('No MCP servers found.') : '';
    void vscode.commands.executeCommand('setContext', 'cordon.state', state === 'scanning' ? 'scanning' : 'ready');
    void vscode.commands.executeCommand('setContext', 'cordon.servers', counts.servers > 0);
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

class ServerRows implements vscode.TreeDataProvider<ServerRow>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly overview: Overview) {}

  getTreeItem(row: ServerRow): vscode.TreeItem {
    return rowItem(row);
  }

  getChildren(row?: ServerRow): readonly ServerRow[] & ServerRow[] {
    if (row) return 'children' in row ? [...row.children] : [];
    const { context, listing } = this.overview;
    const grouping = context.workspaceState.get<Grouping>(KEY, 'file');
    const rows = serverTree(listing.files, grouping, this.#headings());
    return [...rows, ...notCheckedRows(listing.scan.notChecked)];
  }

  /** Once for several changes at a time: an editor that is asked again while it still draws loses rows. */
  refresh(): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.#changed.fire(), SOON);
  }

  #headings(): Headings {
    const { listing, machine } = this.overview;
    const where = vscode.env.remoteName === undefined ? undefined : machine.name;
    const nameOf = (report: FileReport) => listing.scan.nameOf(report) ?? folderOf(report);
    return { nameOf, ...(where !== undefined && { machine: where }) };
  }

  dispose(): void {
    clearTimeout(this.#soon);
    this.#changed.dispose();
  }
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

function badgeOf({ toReview }: Counts): vscode.ViewBadge | undefined {
  const value = toReview.length;
  if (value === 0) return undefined;
  const tooltip =
    value === 1
      ? vscode.l10n.t('1 high-risk MCP server to review')
      : vscode.l10n.t('{0} high-risk MCP servers to review', value);
  return { value, tooltip };
}

function titleOf({ servers, risky }: Counts): string {
  const all = servers === 1 ? vscode.l10n.t('1 server') : vscode.l10n.t('{0} servers', servers);
  return risky > 0 ? vscode.l10n.t('{0}, {1} high risk', all, risky) : all;
}
