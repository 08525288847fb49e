import * as vscode from 'vscode';
import { clients, MAX_LENGTH, NO_FACTS, recognise, watchPatterns } from '../engine';
import { decode } from '../host/decode';
import type { Found, FoundFile, Machine, ReadResult, Search } from './machine';
import { isBelow } from './places';
import { pointedTo } from './pointers';

const UNSEARCHED = '**/{node_modules,.git,.hg,.svn,.venv}/**';
const MOST_FILES = 5_000;
const MOST_BYTES = 3 * MAX_LENGTH;

/** The machine of a browser window, or of a folder that is no folder of this disk: only what the editor shows of it. */
export const browserMachine: Machine = {
  kind: 'browser',
  find,
  findUserFiles: async () => ({
    files: [],
    notChecked: [
      {
        what: vscode.l10n.t('Your own config files'),
        why: vscode.l10n.t('the editor in a browser cannot read this machine'),
      },
    ],
  }),
  userFolders: async () => [],
  read,
  facts: async () => NO_FACTS,
  newestVersion: pointedTo,
  askable: new Set(['oci', 'git']),
};

async function find(folder: vscode.Uri, stop: AbortSignal, { below }: Search = {}): Promise<Found> {
  const cancel = new vscode.CancellationTokenSource();
  const onAbort = () => cancel.cancel();
  stop.addEventListener('abort', onAbort);
  try {
    const pattern = new vscode.RelativePattern(folder, `{${watchPatterns(clients).join(',')}}`);
    const uris = await vscode.workspace.findFiles(pattern, UNSEARCHED, MOST_FILES, cancel.token);
    const files = uris.flatMap(uri => recognised(folder, uri) ?? []);
    const full = uris.length >= MOST_FILES;
    return {
      files: files.filter(it => !below || isBelow(it.uri, below)).sort((a, b) => (a.path < b.path ? -1 : 1)),
      notChecked: full
        ? [{ what: vscode.l10n.t('The rest of this folder'), why: vscode.l10n.t('it holds too many config files') }]
        : [],
    };
  } finally {
    stop.removeEventListener('abort', onAbort);
    cancel.dispose();
  }
}

function recognised(folder: vscode.Uri, uri: vscode.Uri): FoundFile | undefined {
  if (!isBelow(uri, folder)) return undefined;
  const path = uri.path.slice(folder.path.length).replace(/^\//, '');
  const { readers } = recognise(path, 'workspace', clients);
  return readers.length > 0 ? { uri, path, scope: 'workspace' } : undefined;
}

async function read(uri: vscode.Uri): Promise<ReadResult> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > MOST_BYTES) return { refused: vscode.l10n.t('it is larger than 1 MiB') };
    return decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    return { refused: vscode.l10n.t('the editor says {0}', error instanceof Error ? error.name : 'error') };
  }
}
