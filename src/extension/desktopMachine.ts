import { lstat, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname } from 'node:path';
import * as vscode from 'vscode';
import { clients, NO_FACTS, recognise } from '../engine';
import { discover, type FoundFile as FoundOnDisk } from '../host/discover';
import { readText } from '../host/readText';
import { findUserFiles, userPlaces } from '../host/userFiles';
import type { Found, FoundFile, Machine, WatchedFolder } from './machine';
import { isBelow } from './places';

/** The machine of a desktop or remote window: its disk is read directly. `profile`: the editor's folder of settings. */
export function desktopMachine(profile: vscode.Uri, browser: Machine): Machine {
  return {
    kind: 'desktop',
    find: (folder, stop, below) =>
      folder.scheme === 'file' ? findOnDisk(folder, stop, below) : browser.find(folder, stop, below),
    findUserFiles: () => findOwnFiles(profile),
    userFolders: () => folders(withProfile(profile, userPlaces().map(found))),
    read: uri => (uri.scheme === 'file' ? readText(uri.fsPath) : browser.read(uri)),
    facts: async folder => ({
      ...NO_FACTS,
      home: slashed(homedir()),
      ...(folder && { folder: slashed(folder.fsPath) }),
    }),
  };
}

async function findOwnFiles(profile: vscode.Uri): Promise<Found> {
  if (!vscode.workspace.getConfiguration('cordon').get('scan.userConfigs', true)) {
    const why = vscode.l10n.t('the setting {0} is off', 'cordon.scan.userConfigs');
    return { files: [], notChecked: [{ what: vscode.l10n.t('Your own config files'), why }] };
  }
  const files = withProfile(profile, (await findUserFiles()).map(found));
  const there = await Promise.all(files.map(it => exists(it.uri)));
  return { files: files.filter((_, index) => there[index]), notChecked: [] };
}

const exists = (uri: vscode.Uri): Promise<boolean> =>
  stat(uri.fsPath).then(
    () => true,
    () => false,
  );

async function findOnDisk(folder: vscode.Uri, stop: AbortSignal, below?: vscode.Uri): Promise<Found> {
  if (!below || below.path === folder.path) {
    const all = await discover(folder.fsPath, stop);
    return { files: all.files.map(found), notChecked: all.notChecked };
  }
  const prefix = below.path.slice(folder.path.length).replace(/^\//, '');
  if (prefix.split('/').some(it => UNSEARCHED.has(it))) return NOTHING;
  const there = await lstat(below.fsPath).catch(() => undefined);
  if (!there) return NOTHING;
  if (there.isDirectory()) {
    const { files } = await discover(below.fsPath, stop);
    return {
      files: files.map(({ clients: _, ...it }) => found({ ...it, path: `${prefix}/${it.path}` })),
      notChecked: [],
    };
  }
  if (there.isSymbolicLink() && (await stat(below.fsPath).catch(() => there)).isDirectory()) {
    const whole = await discover(folder.fsPath, stop);
    return { files: whole.files.map(found).filter(it => isBelow(it.uri, below)), notChecked: [] };
  }
  const here = recognise(`${basename(folder.fsPath)}/${prefix}`, 'workspace', clients);
  return { files: here.readers.length > 0 ? [fileAt(folder, below, prefix)] : [], notChecked: [] };
}

function fileAt(folder: vscode.Uri, uri: vscode.Uri, path: string): FoundFile {
  const { readers } = recognise(path, 'workspace', clients);
  const here = recognise(`${basename(folder.fsPath)}/${path}`, 'workspace', clients);
  return { uri, path, scope: 'workspace', ...(readers.length === 0 && { clients: here.readers }) };
}

const NOTHING: Found = { files: [], notChecked: [] };
const UNSEARCHED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

const found = ({ file, ...rest }: FoundOnDisk): FoundFile => ({ ...rest, uri: vscode.Uri.file(file) });

/** The profile in use may lie elsewhere than usual: portable mode, profiles, remote machines, other editors. */
function withProfile(profile: vscode.Uri, files: readonly FoundFile[]): FoundFile[] {
  const own = vscode.Uri.joinPath(profile, 'mcp.json');
  if (own.scheme !== 'file' || files.some(it => it.uri.path === own.path)) return [...files];
  return [...files, { uri: own, path: fromHome(own.fsPath), scope: 'user', clients: ['vscode-user'] }];
}

function folders(files: readonly FoundFile[]): WatchedFolder[] {
  const names = new Map<string, Set<string>>();
  const add = (folder: string, name: string) => names.set(folder, (names.get(folder) ?? new Set()).add(name));
  for (const { uri } of files.filter(it => !it.path.includes('*'))) {
    const folder = dirname(uri.fsPath);
    add(folder, basename(uri.fsPath));
    if (folder !== homedir()) add(dirname(folder), basename(folder));
  }
  return [...names].map(([folder, it]) => ({ folder: vscode.Uri.file(folder), names: [...it] }));
}

function fromHome(path: string): string {
  const home = slashed(homedir());
  return slashed(path).startsWith(`${home}/`) ? `~${slashed(path).slice(home.length)}` : slashed(path);
}

const slashed = (path: string): string => path.replaceAll('\\', '/');
