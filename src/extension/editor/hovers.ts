import * as vscode from 'vscode';
import { type FileReport, type Finding, type Range, ruleNamed } from '../../engine';
import { escapeMarkdown } from '../plainText';
import type { Feature } from '../services';
import { CONFIG_FILES } from './configFiles';
import { loadTable } from './loadTable';
import { editorRange, offsetAt } from './place';

/** Says what can happen, why it matters and what to do, where the mouse rests on a finding. */
export const hovers: Feature = ({ scan }) =>
  vscode.languages.registerHoverProvider(CONFIG_FILES, {
    provideHover(document, position) {
      const report = scan.reportFor(document.uri);
      if (!report) return undefined;
      const offset = offsetAt(report, position);
      const here = report.findings.filter(it => !it.suppressed && touches(it.at, offset));
      const [first] = here;
      return (
        first &&
        new vscode.Hover(
          here.map(it => explanation(it, report)),
          editorRange(report, first.at),
        )
      );
    },
  });

const touches = ({ start, end }: Range, offset: number): boolean => start <= offset && offset <= end;

/** Text from the file is escaped; the rule's own words may use Markdown. Nothing in it is trusted to run commands. */
function explanation({ rule, severity, message, fixes }: Finding, report: FileReport): vscode.MarkdownString {
  const docs = ruleNamed(rule)?.docs;
  const text = new vscode.MarkdownString(`**${escapeMarkdown(message)}** (${severityWord(severity)})\n\n`);
  if (docs) text.appendMarkdown(`${docs.why}\n\n**${vscode.l10n.t('What to do')}:** ${docs.remedy}\n\n`);
  if (rule === 'clients-disagree') text.appendMarkdown(`${loadTable(report)}\n\n`);
  const [fix] = fixes;
  if (fix) text.appendMarkdown(`**${vscode.l10n.t('Quick fix')}:** ${escapeMarkdown(fix.title)}\n`);
  return text;
}

function severityWord(severity: Finding['severity']): string {
  const words: Record<Finding['severity'], string> = {
    critical: vscode.l10n.t('critical'),
    high: vscode.l10n.t('high'),
    medium: vscode.l10n.t('medium'),
    low: vscode.l10n.t('low'),
    info: vscode.l10n.t('info'),
  };
  return words[severity];
}
