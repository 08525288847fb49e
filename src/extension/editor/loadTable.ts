import * as vscode from 'vscode';
import type { FileReport } from '../../engine';
import { displayName, escapeMarkdown } from '../plainText';
import { type Loads, whoLoads } from './whoLoads';

/** So many servers are named of each client. */
const MOST = 8;

/** Who loads what from a file, as a Markdown table in which nothing from the file is Markdown. */
export function loadTable(report: FileReport): string {
  const rows = whoLoads(report).map(it => `| ${escapeMarkdown(it.client)} | ${escapeMarkdown(loaded(it))} |`);
  return [`| ${vscode.l10n.t('Client')} | ${vscode.l10n.t('Loads')} |`, '| --- | --- |', ...rows, ''].join('\n');
}

function loaded({ servers, refuses }: Loads): string {
  if (refuses !== undefined) return vscode.l10n.t('nothing: {0}', refuses);
  if (servers.length === 0) return vscode.l10n.t('nothing');
  const named = servers.slice(0, MOST).map(displayName).join(', ');
  return servers.length > MOST ? vscode.l10n.t('{0} and {1} more', named, servers.length - MOST) : named;
}
