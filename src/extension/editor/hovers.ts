import * as vscode from 'vscode';
import { type FileReport, type Finding, type Range, ruleNamed, visible } from '../../engine';
import { escapeMarkdown } from '../plainText';
import type { Feature } from '../services';
import { severityTitle } from '../views/look';
import { forConfigFiles } from './configFiles';
import { loadTable } from './loadTable';
import { editorRange, offsetAt } from './place';

/** Findings about what several readers make of one file. */
const ABOUT_READERS: ReadonlySet<string> = new Set([
  'clients-disagree',
  'duplicate-key',
  'ambiguous-transport',
  'ignored-entry',
]);

/** Says what can happen, why it matters and what to do, where the mouse rests on a finding. */
export const hovers: Feature = ({ scan }) =>
  forConfigFiles(scan, files =>
    vscode.languages.registerHoverProvider(files, {
      provideHover(document, position) {
        const report = scan.reportFor(document.uri);
        if (!report) return undefined;
        const offset = offsetAt(report, position);
        const here = report.findings.filter(it => !it.suppressed && touches(it.at, offset));
        const [first] = here;
        const told = here.length === 1 && isDrawn(document.uri, here[0], report);
        const parts = here.map(it => explanation(it, report, told));
        return first && new vscode.Hover(parts, editorRange(report, first.at));
      },
    }),
  );

const touches = ({ start, end }: Range, offset: number): boolean => start <= offset && offset <= end;

/** Whether the editor itself already says the finding's message above ours: it does so of whatever it underlines. */
function isDrawn(uri: vscode.Uri, finding: Finding | undefined, report: FileReport): boolean {
  if (!finding) return false;
  const place = editorRange(report, finding.at);
  return vscode.languages
    .getDiagnostics(uri)
    .some(it => it.source === 'Cordon' && it.message === visible(finding.message) && it.range.isEqual(place));
}

/**
 * Text from the file is escaped; the rule's own words may use Markdown. Nothing in it is trusted to run commands. What was
 * `told` a line above is not said again.
 */
function explanation(
  { rule, severity, message, fixes }: Finding,
  report: FileReport,
  told: boolean,
): vscode.MarkdownString {
  const docs = ruleNamed(rule)?.docs;
  const heading = `**${severityTitle(severity)}:** `;
  const text = new vscode.MarkdownString(told ? heading : `${heading}${escapeMarkdown(message)}\n\n`);
  if (docs) text.appendMarkdown(`${docs.why}\n\n**${vscode.l10n.t('What to do')}:** ${docs.remedy}\n\n`);
  if (ABOUT_READERS.has(rule)) text.appendMarkdown(`${loadTable(report)}\n\n`);
  const [fix] = fixes;
  if (fix) text.appendMarkdown(`**${vscode.l10n.t('Quick fix')}:** ${escapeMarkdown(fix.title)}\n`);
  return text;
}
