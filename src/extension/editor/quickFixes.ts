import * as vscode from 'vscode';
import { answer, type FileReport, type Finding, type Fix, plainFix, visible } from '../../engine';
import type { Feature, Services } from '../services';
import { askFor } from './answers';
import { forConfigFiles } from './configFiles';
import { fixAllAction, SOURCE_KIND } from './fixAll';
import { editorRange, offsetAt } from './place';

const APPLY = 'cordon.applyFix';

/** What a code action hands to the command that asks first: plain data, found again in the report of that moment. */
interface Asked {
  readonly uri: string;
  readonly rule: string;
  readonly start: number;
  readonly title: string;
}

/** Offers each finding's fixes in the light bulb, from the report of the document as it is now. */
export const quickFixes: Feature = services =>
  vscode.Disposable.from(
    forConfigFiles(services.scan, files =>
      vscode.languages.registerCodeActionsProvider(files, new Actions(services), {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, SOURCE_KIND],
      }),
    ),
    vscode.commands.registerCommand(APPLY, (asked: Asked) => applyAsked(services, asked)),
  );

class Actions implements vscode.CodeActionProvider {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const report = this.#services.scan.reportFor(document.uri);
    // An administrator's files are not for this person to change.
    if (!report || report.scope === 'managed') return [];
    const [start, end] = [offsetAt(report, range.start), offsetAt(report, range.end)];
    const here = report.findings.filter(it => !it.suppressed && it.at.start <= end && start <= it.at.end);
    const single = here.flatMap(it => it.fixes.map(fix => action(document, report, it, fix)));
    preferUnique(single);
    const safe = report.findings.filter(it => !it.suppressed && plainFix(it, false)).length;
    if (safe === 0) return single;
    const source = fixAllAction(document, SOURCE_KIND);
    if (safe < 2 || single.length === 0) return [...single, source];
    return [...single, fixAllAction(document, vscode.CodeActionKind.QuickFix), source];
  }
}

/** Where several could be preferred, none is: a person has to choose. */
function preferUnique(actions: readonly vscode.CodeAction[]): void {
  const preferred = actions.filter(it => it.isPreferred);
  if (preferred.length > 1) for (const it of preferred) it.isPreferred = false;
}

function action(document: vscode.TextDocument, report: FileReport, finding: Finding, fix: Fix): vscode.CodeAction {
  const made = new vscode.CodeAction(visible(fix.title), vscode.CodeActionKind.QuickFix);
  const place = editorRange(report, finding.at);
  made.diagnostics = vscode.languages
    .getDiagnostics(document.uri)
    .filter(it => it.source === 'Cordon' && it.range.isEqual(place) && codeOf(it) === finding.rule);
  const safe = finding.fixes.filter(it => it.safety === 'safe');
  made.isPreferred = fix.safety === 'safe' && !fix.question && safe.length === 1;
  if (!fix.question) {
    made.edit = editOf(document.uri, report, fix);
    return made;
  }
  const asked: Asked = { uri: document.uri.toString(), rule: finding.rule, start: finding.at.start, title: fix.title };
  made.command = { command: APPLY, title: fix.title, arguments: [asked] };
  return made;
}

const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

function editOf(uri: vscode.Uri, report: FileReport, { edits }: Fix): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const it of edits) edit.replace(uri, editorRange(report, it.range), it.text);
  return edit;
}

/** Makes a fix that stands in a report, after asking what it needs to know. */
export function applyFix(services: Services, { uri }: FileReport, finding: Finding, { title }: Fix): Promise<void> {
  return applyAsked(services, { uri, rule: finding.rule, start: finding.at.start, title });
}

/** Asks what the fix needs to know, then makes it, unless the file changed while the question stood. */
async function applyAsked({ scan, machine, log }: Services, asked: Asked): Promise<void> {
  const uri = vscode.Uri.parse(asked.uri, true);
  const document = await vscode.workspace.openTextDocument(uri);
  const { version } = document;
  const report = scan.reportFor(uri);
  const finding = report?.findings.find(it => it.rule === asked.rule && it.at.start === asked.start);
  const fix = finding?.fixes.find(it => it.title === asked.title);
  if (!report || !fix) return tooLate();
  const value = fix.question ? await askFor(fix.question, { uri, machine, log }) : '';
  if (value === undefined) return;
  if (document.isClosed || document.version !== version) return tooLate();
  await vscode.workspace.applyEdit(editOf(uri, report, answer(fix, value, report.syntax)));
}

/** Said where a file changed between a question and its answer. */
export function tooLate(): void {
  const message = vscode.l10n.t('The file has changed meanwhile; nothing was written. Please try again.');
  vscode.window.showInformationMessage(message);
}
