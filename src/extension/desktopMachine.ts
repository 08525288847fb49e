import * as vscode from 'vscode';
import { type Facts, NO_FACTS, type VersionQuestion } from '../engine';
import { findAncestors } from '../host/ancestors';
import { discover, discoverPart, type FoundFile as FoundOnDisk } from '../host/discover';
import { surveyOwnFiles } from '../host/editorProfile';
import { extraPlace, findExtra } from '../host/extraPath';
import { homeFolder, hostName } from '../host/homeFolder';
import { LockFiles, packagesOf } from '../host/lockfiles';
import { npmRegistryFor } from '../host/npmConfig';
import { pypiIndexFor } from '../host/pipConfig';
import { readText } from '../host/readText';
import { askNpm, askPypi } from '../online';
import { browserMachine } from './browserMachine';
import type { Found, FoundFile, LockLookup, Machine, ProposedVersion, Search } from './machine';
import { pointedTo } from './pointers';

/** The machine of a desktop or remote window: its disk is read directly. `profile`: the editor's folder of settings. */
export function desktopMachine(profile: vscode.Uri): Machine {
  return {
    kind: 'desktop',
    name: hostName(),
    find: (folder, stop, how) =>
      folder.scheme === 'file' ? find(folder, stop, how) : browserMachine.find(folder, stop, how),
    extraPlace(path) {
      const place = extraPlace(path);
      return place === undefined ? undefined : vscode.Uri.file(place);
    },
    async findExtra(place, stop, progress) {
      const { files, notChecked } = await findExtra(place.fsPath, { stop, progress });
      return { files: files.map(found), notChecked };
    },
    findUserFiles: () => findUserFiles(profile),
    async userFolders() {
      const { watched } = await surveyOwnFiles(profile.fsPath);
      return [...watched].map(([folder, it]) => ({ folder: vscode.Uri.file(folder), names: [...it] }));
    },
    read: uri => (uri.scheme === 'file' ? readText(uri.fsPath) : browserMachine.read(uri)),
    facts: async folder => factsAbout(folder),
    locks: locksOf,
    newestVersion,
    askable: new Set(['npm', 'pypi', 'oci', 'git']),
  };
}

async function find(folder: vscode.Uri, stop: AbortSignal, { below, progress }: Search = {}): Promise<Found> {
  const { fsPath } = folder;
  if (below) {
    const { files, notChecked } = await discoverPart(fsPath, below.fsPath, { stop });
    return { files: files.map(found), notChecked };
  }
  const [{ files, notChecked }, above] = await Promise.all([
    discover(fsPath, { stop, progress }),
    findAncestors(fsPath),
  ]);
  return { files: [...files, ...above].map(found), notChecked };
}

async function findUserFiles(profile: vscode.Uri): Promise<Found> {
  if (vscode.workspace.getConfiguration('cordon').get('scan.userConfigs', true))
    return { files: (await surveyOwnFiles(profile.fsPath)).files.map(found), notChecked: [] };
  const why = vscode.l10n.t('the setting {0} is off', 'cordon.scan.userConfigs');
  return { files: [], notChecked: [{ what: vscode.l10n.t('Your own config files'), why }] };
}

const found = ({ file, ...rest }: FoundOnDisk): FoundFile => ({ ...rest, uri: vscode.Uri.file(file) });

function factsAbout(folder: vscode.Uri | undefined): Facts {
  const home = homeFolder();
  return folder?.scheme === 'file' ? { ...NO_FACTS, home, folder: slashed(folder.fsPath) } : { ...NO_FACTS, home };
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

function locksOf(folder: vscode.Uri): LockLookup {
  const locks = new LockFiles(folder.fsPath);
  return report => locks.versionsFor(vscode.Uri.parse(report.uri, true).fsPath, packagesOf(report));
}

/** Asks the registry that the person's own configuration names. Only ever after a click. */
async function newestVersion(asked: VersionQuestion, near: vscode.Uri): Promise<ProposedVersion> {
  const { ecosystem, package: name } = asked;
  if (ecosystem === 'oci' || ecosystem === 'git') return pointedTo(asked);
  const folder = vscode.workspace.isTrusted ? vscode.workspace.getWorkspaceFolder(near)?.uri.fsPath : undefined;
  const around = folder === undefined ? {} : { folder };
  const { address, authorization } =
    ecosystem === 'npm' ? await npmRegistryFor(name, around) : await pypiIndexFor(around);
  const cooldownDays = vscode.workspace.getConfiguration('cordon').get('pin.cooldownDays', 7);
  const question = {
    registry: address,
    name,
    cooldownDays,
    now: Date.now(),
    fetch,
    ...(authorization && { authorization }),
  };
  const { version, published } = await (ecosystem === 'npm' ? askNpm(question) : askPypi(question));
  return { version, note: vscode.l10n.t('published {0}, says {1}', published.slice(0, 10), new URL(address).host) };
}
