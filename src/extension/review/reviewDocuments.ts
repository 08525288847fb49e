import * as vscode from 'vscode';
import { type ReviewedDefinition, type ReviewRecord, reviewedDefinition } from '../../engine';
import { displayName } from '../plainText';
import type { ListedServer } from '../views/inventory';

const SCHEME = 'cordon-review';

/** Serves the two sides of a review's diff: read-only text that travels in its own address, with secrets masked. */
export function reviewDocuments(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: uri => uri.query,
  });
}

/** Shows the reviewed definition beside the one of now. */
export async function showReviewDiff(listed: ListedServer, record: ReviewRecord): Promise<void> {
  const name = displayName(listed.server.name);
  const before = side('reviewed', record.definition);
  const now = side('now', reviewedDefinition(listed.server));
  const title = vscode.l10n.t('{0}: reviewed {1} ↔ now', name, new Date(record.at).toLocaleDateString());
  await vscode.commands.executeCommand('vscode.diff', before, now, title, { preview: true });
}

function side(which: 'reviewed' | 'now', definition: ReviewedDefinition): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${which}.json`, query: definitionText(definition) });
}

/** A definition as text to compare: one thing a line, invisible characters as escapes. */
function definitionText(definition: ReviewedDefinition): string {
  const { transport, command, args, url, cwd, env, headers } = definition;
  const named = (pairs: ReviewedDefinition['env']) => pairs.map(it => `${it.name}=${it.value}`).sort();
  const shown = { transport, command, args, url, cwd, env: named(env), headers: named(headers) };
  return JSON.stringify(shown, undefined, 2).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, it =>
    it === '\n' ? it : `\\u{${(it.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
