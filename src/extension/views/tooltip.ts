import * as vscode from 'vscode';
import { type ServerReport, visible } from '../../engine';
import { codeBlock, displayName, escapeMarkdown, shortened } from '../plainText';
import { commandLine } from './commandLine';
import type { ListedServer } from './inventory';
import { riskWords } from './look';
import { lineOf } from './place';

/** Longest text of a file that a tooltip shows of each kind. */
const LONGEST = 2_000;

/** Everything about a server that fits a glance. Untrusted Markdown in which nothing from a file is Markdown. */
export function serverTooltip(listed: ListedServer): vscode.MarkdownString {
  const { report, server, review } = listed;
  const text = new vscode.MarkdownString();
  text.isTrusted = false;
  text.supportHtml = false;
  text.supportThemeIcons = false;
  const place = vscode.l10n.t('{0}, line {1}', visible(report.path), lineOf(report, server.nameAt));
  text.appendMarkdown(`**${escapeMarkdown(displayName(server.name))}** · ${escapeMarkdown(riskWords(listed))}\n\n`);
  text.appendMarkdown(`${escapeMarkdown(place)}\n\n`);
  text.appendMarkdown(codeBlock(shortened(commandLine(server), LONGEST)));
  const places = [
    ...rows(vscode.l10n.t('Only in the folder'), server.folder ?? ''),
    ...rows(vscode.l10n.t('Working folder'), server.cwd ?? ''),
  ];
  for (const [title, pairs] of [
    [vscode.l10n.t('Environment'), server.env],
    [vscode.l10n.t('Headers'), server.headers],
  ] as const) {
    places.push(...rows(title, pairs.map(it => `${visible(it.name)}=${visible(it.value)}`).join('\n')));
  }
  text.appendMarkdown(places.join(''));
  for (const line of clientLines(report.clients, server)) text.appendMarkdown(`${escapeMarkdown(line)}\n\n`);
  text.appendMarkdown(unaskedLines(report.clients, server));
  if (review.kind !== 'new') text.appendMarkdown(`${escapeMarkdown(reviewLine(review))}\n\n`);
  return text;
}

const rows = (title: string, content: string): string[] =>
  content === '' ? [] : [`${escapeMarkdown(title)}\n`, codeBlock(shortened(content, LONGEST))];

function* clientLines(clients: ListedServer['report']['clients'], server: ServerReport): Iterable<string> {
  const readers = clients.filter(it => server.clients.includes(it.id));
  const list = (names: readonly { readonly name: string }[]) => [...new Set(names.map(it => it.name))].join(', ');
  if (readers.length > 0) yield vscode.l10n.t('Read by {0}', list(readers));
  for (const { name, refuses } of clients) {
    if (refuses !== undefined) yield vscode.l10n.t('{0} does not load this file: {1}', name, refuses);
  }
  const others = clients.filter(it => it.refuses === undefined && !readers.some(other => other.name === it.name));
  if (readers.length > 0 && others.length > 0) yield vscode.l10n.t('Not loaded by {0}', list(others));
  if (server.disabled) yield vscode.l10n.t('Disabled');
}

/** Which clients may start it without a question. When they do, and how that is known, are Cordon's own words. */
function unaskedLines(clients: ListedServer['report']['clients'], server: ServerReport): string {
  const unasked = clients.filter(it => it.startsUnasked && !server.disabled && server.clients.includes(it.id));
  if (unasked.length === 0) return '';
  const rows = [...new Map(unasked.map(it => [it.name, it])).values()].map(
    ({ name, startsUnaskedWhen: when, startsUnaskedSource: source }) =>
      `- ${escapeMarkdown(name)}: ${when} *(${vscode.l10n.t('source: {0}', source)})*\n`,
  );
  return `${vscode.l10n.t('May start without a question:')}\n\n${rows.join('')}\n`;
}

function reviewLine(review: Exclude<ListedServer['review'], { kind: 'new' }>): string {
  const when = new Date(review.at).toLocaleString();
  return review.kind === 'reviewed'
    ? vscode.l10n.t('You reviewed it on {0}', when)
    : vscode.l10n.t('You reviewed it on {0}; it is different now', when);
}
