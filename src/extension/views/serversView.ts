import * as vscode from 'vscode';
import type { Overview } from '../listing';
import type { Counts } from './counts';
import { rowItem } from './rowItem';
import { GROUPINGS, type Grouping, type ServerRow, serverTree } from './serverTree';

const KEY = 'grouping';

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
    const { state } = listing.scan;
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

  constructor(private readonly overview: Overview) {}

  getTreeItem(row: ServerRow): vscode.TreeItem {
    return rowItem(row);
  }

  getChildren(row?: ServerRow): readonly ServerRow[] & ServerRow[] {
    if (row) return 'children' in row ? [...row.children] : [];
    const { context, listing } = this.overview;
    const grouping = context.workspaceState.get<Grouping>(KEY, 'file');
    return [...serverTree(listing.files, grouping, folderOf)];
  }

  refresh(): void {
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** The name of the folder around a file, where several are open. */
function folderOf(uri: string): string | undefined {
  if ((vscode.workspace.workspaceFolders?.length ?? 0) < 2) return undefined;
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
