import * as vscode from 'vscode';
import type { Facts } from '../engine';
import type { Found, LockLookup, Machine } from './machine';

/** One thing that a window's scan looks at: its files are judged together. */
export interface Source {
  /** `folder`: opened. `file`: the file of a workspace that lies outside its folders. `extra`: named in a setting. */
  readonly kind: 'folder' | 'file' | 'extra' | 'own';
  /** What it looks into; nothing for the person's own files. */
  readonly at?: vscode.Uri;
  /** What a person calls it, where that is not the folder's own name. */
  readonly name?: string;
  readonly find: (stop: AbortSignal, progress?: (entries: number) => void) => Promise<Found>;
  readonly facts: () => Promise<Facts>;
  readonly locks?: LockLookup | undefined;
}

/** Everything that the scan of this window looks at, the folders first. */
export function sourcesOf(machine: Machine): Source[] {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(
    (it): Source => ({
      kind: 'folder',
      at: it.uri,
      find: (stop, progress) => machine.find(it.uri, stop, { progress }),
      facts: () => machine.facts(it.uri),
      locks: machine.locks?.(it.uri),
    }),
  );
  return [...folders, ...workspaceFile(machine), ...extraSources(machine), ownSource(machine)];
}

const ownSource = (machine: Machine): Source => ({
  kind: 'own',
  find: () => machine.findUserFiles(),
  facts: () => machine.facts(),
});

/** The `.code-workspace` that the window was opened with, unless one of its folders holds it. */
function workspaceFile(machine: Machine): Source[] {
  const { workspaceFile: uri, workspaceFolders: [first] = [] } = vscode.workspace;
  if (!uri || uri.scheme === 'untitled' || vscode.workspace.getWorkspaceFolder(uri)) return [];
  const path = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const files = [{ uri, path, scope: 'workspace' as const }];
  const name = vscode.l10n.t('Workspace {0}', path);
  return [
    {
      kind: 'file',
      at: uri,
      name,
      find: async () => ({ files, notChecked: [] }),
      facts: () => machine.facts(first?.uri),
    },
  ];
}

/** Files and folders that the person wants looked at in every window. A repository cannot set this: machine scope. */
function extraSources(machine: Machine): Source[] {
  const wanted = vscode.workspace.getConfiguration('cordon').get<unknown>('scan.extraPaths', []);
  const paths = Array.isArray(wanted) ? wanted.filter(it => typeof it === 'string' && it !== '') : [];
  return [...new Set<string>(paths)].map(path => {
    const at = machine.extraPlace?.(path);
    const why = vscode.l10n.t('it is no absolute path, or none that this machine knows');
    const none: Found = { files: [], notChecked: [{ what: path, why }] };
    return {
      kind: 'extra',
      ...(at && { at }),
      name: vscode.l10n.t('Also checked: {0}', path),
      find: async (stop, progress) => (at && (await machine.findExtra?.(at, stop, progress))) ?? none,
      facts: () => machine.facts(at),
      locks: at && machine.locks?.(at),
    };
  });
}
