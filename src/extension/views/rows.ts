import * as vscode from 'vscode';

/** Milliseconds that a tree is left alone before it is drawn anew. */
const SOON = 40;

/**
 * What a tree shows. It is drawn once for several changes at a time, and not while the editor still asks for rows of the
 * last drawing: those it would take for gone, and lose what stands below them.
 */
export class Rows<Row extends object> implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly top: () => readonly Row[],
    readonly getTreeItem: (row: Row) => vscode.TreeItem,
  ) {}

  getChildren(row?: Row): Row[] {
    if (this.#soon !== undefined) this.refresh();
    if (!row) return [...this.top()];
    return 'children' in row ? [...(row.children as readonly Row[])] : [];
  }

  refresh(): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => {
      this.#soon = undefined;
      this.#changed.fire();
    }, SOON);
  }

  dispose(): void {
    clearTimeout(this.#soon);
    this.#changed.dispose();
  }
}
