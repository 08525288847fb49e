import * as vscode from 'vscode';
import type { ReviewState } from '../engine';
import { dueToast, keysOf, type Toast } from './dueToast';
import type { Overview } from './listing';
import type { ListedServer } from './views/inventory';

const SEEN = 'toast.seen';
const MUTED = 'toast.muted';
/** Longest memory: a person who edits a file for a day leaves many definitions behind. */
const REMEMBERED = 500;

/** The one toast: counts and our own words only, for the editor makes links and commands of its text. */
export function notification(overview: Overview): vscode.Disposable {
  const { context, listing } = overview;
  let pending = false;
  const remember = async (keys: readonly string[]) => {
    const known = context.workspaceState.get<readonly string[]>(SEEN, []);
    const before = new Set(known);
    const fresh = keys.filter(it => !before.has(it));
    if (fresh.length > 0) await context.workspaceState.update(SEEN, [...known, ...fresh].slice(-REMEMBERED));
  };
  const look = async () => {
    if (listing.scan.state === 'scanning') return;
    const edited = editedNow();
    const { files } = listing;
    await remember(keysOf(files.filter(it => edited.has(it.report.uri))));
    const seen = new Set(context.workspaceState.get<readonly string[]>(SEEN, []));
    const toast = dueToast({
      files,
      seen,
      muted: isMuted(context),
      pending,
      trusted: vscode.workspace.isTrusted,
      edited,
    });
    if (!toast) return;
    pending = true;
    try {
      await remember(toast.keys);
      await show(toast, overview);
    } finally {
      pending = false;
    }
  };
  const safely = () => look().catch(error => overview.log.error(error));
  void safely();
  return listing.onDidChange(safely);
}

/** The file a person types in: what they write themselves needs no toast. */
function editedNow(): ReadonlySet<string> {
  const document = vscode.window.activeTextEditor?.document;
  return new Set(document?.isDirty ? [document.uri.toString()] : []);
}

function isMuted(context: vscode.ExtensionContext): boolean {
  const wanted = vscode.workspace.getConfiguration('cordon').get<boolean>('notifications', true);
  return !wanted || context.workspaceState.get<boolean>(MUTED, false);
}

async function show(toast: Toast, { context, listing }: Overview): Promise<void> {
  const act = toast.kind === 'changed' ? vscode.l10n.t('Show Changes') : vscode.l10n.t('Review Servers');
  const later = vscode.l10n.t('Not Now');
  const never = vscode.l10n.t("Don't Show Again");
  const [changed] = toast.changed;
  const listed = listing.servers.find(it => it.id === changed);
  const choice = await vscode.window.showWarningMessage(textOf(toast, listed), act, later, never);
  if (choice === never) return mute(context);
  if (choice !== act) return;
  if (listed) await vscode.commands.executeCommand('cordon.showChanges', { kind: 'change', id: '', listed });
  else await vscode.commands.executeCommand('cordon.reviewServers');
}

function textOf(toast: Toast, changed: ListedServer | undefined): string {
  if (toast.kind === 'changed') return changeText(changed?.review);
  return [...(toast.kind === 'servers' ? serverText(toast) : settingsText(toast))].join(' ');
}

function changeText(review: ReviewState | undefined): string {
  const elsewhere = review?.kind === 'changed' && review.parts.every(it => it === 'address' || it === 'host');
  return elsewhere
    ? vscode.l10n.t('An MCP server you reviewed in this folder is now at a different address.')
    : vscode.l10n.t('An MCP server you reviewed in this folder now runs a different command.');
}

function* serverText({ servers, risky, trusted, startable }: Toast): Iterable<string> {
  if (trusted) {
    yield trustedCount(servers, risky);
    if (!startable || !mayStart()) return;
    yield servers === 1
      ? vscode.l10n.t('VS Code may start it with your next chat message.')
      : vscode.l10n.t('VS Code may start them with your next chat message.');
    return;
  }
  if (servers === 1) {
    yield vscode.l10n.t('This folder sets up 1 MCP server; it is high risk.');
    yield vscode.l10n.t('In this editor it cannot start until you trust the folder. Review it first.');
    return;
  }
  yield risky === 1
    ? vscode.l10n.t('This folder sets up {0} MCP servers; 1 is high risk.', servers)
    : vscode.l10n.t('This folder sets up {0} MCP servers; {1} are high risk.', servers, risky);
  yield vscode.l10n.t('In this editor they cannot start until you trust the folder. Review them first.');
}

function trustedCount(servers: number, risky: number): string {
  if (servers === 1) return vscode.l10n.t("This folder's one MCP server is high risk.");
  if (risky === 1) return vscode.l10n.t("1 of this folder's {0} MCP servers is high risk.", servers);
  return vscode.l10n.t("{0} of this folder's {1} MCP servers are high risk.", risky, servers);
}

function* settingsText({ risky, trusted }: Toast): Iterable<string> {
  yield vscode.l10n.t("High-risk findings in this folder's settings for AI tools: {0}.", risky);
  if (!trusted) yield vscode.l10n.t('Review them before you trust the folder.');
}

/** Editors made from VS Code with an agent of their own: what is known of VS Code does not hold for them. */
const OWN_AGENT = /cursor|windsurf|trae|kiro|antigravity/i;

/** Whether the editor starts servers by itself. */
const mayStart = (): boolean =>
  !OWN_AGENT.test(vscode.env.appName) &&
  vscode.workspace.getConfiguration('chat').get<string>('mcp.autostart', 'newAndOutdated') !== 'never';

async function mute(context: vscode.ExtensionContext): Promise<void> {
  const here = vscode.l10n.t('For this folder');
  const everywhere = vscode.l10n.t('For all folders (keep badges)');
  const choice = await vscode.window.showQuickPick([here, everywhere], {
    placeHolder: vscode.l10n.t('Where should Cordon stop notifying you?'),
  });
  if (choice === here) await context.workspaceState.update(MUTED, true);
  if (choice !== everywhere) return;
  await vscode.workspace.getConfiguration('cordon').update('notifications', false, vscode.ConfigurationTarget.Global);
}
