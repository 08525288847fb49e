import * as vscode from 'vscode';
import { answer, type FileReport, type Finding, type Fix } from '../../engine';
import type { Feature, Services } from '../services';
import { askFor } from './answers';
import { CONFIG_FILES } from './configFiles';
import { editorRange, offsetAt } from './place';

const APPLY = 'cordon.applyFix';
const FIX_ALL = 'cordon.fixAllInFile';

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
    vscode.languages.registerCodeActionsProvider(CONFIG_FILES, new Actions(services), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.commands.registerCommand(APPLY, (asked: Asked) => applyAsked(services, asked)),
    vscode.commands.registerCommand(FIX_ALL, (uri?: string) => fixAll(services, uri)),
  );

class Actions implements vscode.CodeActionProvider {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const report = this.#services.scan.reportFor(document.uri);
    if (!report) return [];
    const [start, end] = [offsetAt(report, range.start), offsetAt(report, range.end)];
    const here = report.findings.filter(it => !it.suppressed && it.at.start <= end && start <= it.at.end);
    const single = here.flatMap(it => it.fixes.map(fix => action(document, report, it, fix)));
    return safeFixes(report).length > 1 && single.length > 0 ? [...single, fixAllAction(document)] : single;
  }
}

function action(document: vscode.TextDocument, report: FileReport, finding: Finding, fix: Fix): vscode.CodeAction {
  const made = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  const place = editorRange(report, finding.at);
  made.diagnostics = vscode.languages
    .getDiagnostics(document.uri)
    .filter(it => it.source === 'Cordon' && it.range.isEqual(place) && codeOf(it) === finding.rule);
  const safe = finding.fixes.filter(it => it.safety === 'safe');
  made.isPreferred = fix.safety === 'safe' && !fix.question && safe.length === 1;
  if (!fix.question) {
    made.edit = editOf(document.uri, report, [fix]);
    return made;
  }
  const asked: Asked = { uri: document.uri.toString(), rule: finding.rule, start: finding.at.start, title: fix.title };
  made.command = { command: APPLY, title: fix.title, arguments: [asked] };
  return made;
}

const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

function editOf(uri: vscode.Uri, report: FileReport, fixes: readonly Fix[], preview?: string): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const fix of fixes) {
    const metadata =
      preview === undefined ? undefined : { label: fix.title, description: preview, needsConfirmation: true };
    for (const it of fix.edits) edit.replace(uri, editorRange(report, it.range), it.text, metadata);
  }
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
  await vscode.workspace.applyEdit(editOf(uri, report, [answer(fix, value, report.syntax)]));
}

function tooLate(): void {
  const message = vscode.l10n.t('The file has changed meanwhile; nothing was written. Please try again.');
  vscode.window.showInformationMessage(message);
}

function fixAllAction({ uri }: vscode.TextDocument): vscode.CodeAction {
  const title = vscode.l10n.t('Fix all safe findings in this file…');
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.command = { command: FIX_ALL, title, arguments: [uri.toString()] };
  return made;
}

/** Every safe fix through the refactor preview, so that each one can be looked at and left out. */
async function fixAll({ scan }: Services, asked?: string): Promise<void> {
  const uri = asked ? vscode.Uri.parse(asked, true) : vscode.window.activeTextEditor?.document.uri;
  const report = uri && scan.reportFor(uri);
  if (!uri || !report) return;
  const fixes = safeFixes(report);
  if (fixes.length === 0) {
    vscode.window.showInformationMessage(vscode.l10n.t('No safe fix to make in this file.'));
    return;
  }
  await vscode.workspace.applyEdit(editOf(uri, report, fixes, 'Cordon'), { isRefactoring: true });
}

/** The first safe fix of each finding that asks nothing, as long as no two of them touch the same place. */
function safeFixes({ findings }: FileReport): Fix[] {
  const taken: { readonly start: number; readonly end: number }[] = [];
  return findings.flatMap(finding => {
    const fix = finding.suppressed ? undefined : finding.fixes.find(it => it.safety === 'safe' && !it.question);
    const touched = fix?.edits.some(it =>
      taken.some(range => it.range.start <= range.end && range.start <= it.range.end),
    );
    if (!fix || touched) return [];
    taken.push(...fix.edits.map(it => it.range));
    return [fix];
  });
}
