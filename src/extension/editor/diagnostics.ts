import * as vscode from 'vscode';
import { type FileReport, type Finding, type Severity, visible } from '../../engine';
import { moment } from '../moments';
import type { Feature } from '../services';
import { editorRange } from './place';
import { ruleUri } from './ruleDocs';

/** What the editor calls a severity, unless the person says otherwise. */
const LEVELS: Readonly<Record<Severity, string>> = {
  critical: 'error',
  high: 'warning',
  medium: 'warning',
  low: 'information',
  info: 'hint',
};

const EDITOR_SEVERITY: Readonly<Record<string, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Puts the findings of folder files under the exact text, and into Problems. */
export const diagnostics: Feature = ({ scan }) => {
  const collection = vscode.languages.createDiagnosticCollection('cordon');
  const shown = new Map<string, FileReport>();
  const refresh = (all = false) => {
    const settings = vscode.workspace.getConfiguration('cordon');
    const enabled = settings.get('diagnostics.enabled', true);
    const levels = { ...LEVELS, ...settings.get<Record<string, string>>('diagnostics.levels', {}) };
    const wanted = enabled ? scan.reports.filter(it => it.scope === 'workspace') : [];
    for (const uri of shown.keys()) if (!wanted.some(it => it.uri === uri)) forget(uri);
    for (const report of wanted) {
      if (!all && shown.get(report.uri) === report) continue;
      shown.set(report.uri, report);
      const counted = report.findings.filter(it => !it.suppressed);
      collection.set(
        vscode.Uri.parse(report.uri, true),
        counted.flatMap(it => diagnostic(report, it, levels)),
      );
      moment('diagnostics');
    }
  };
  const forget = (uri: string) => {
    shown.delete(uri);
    collection.delete(vscode.Uri.parse(uri, true));
  };
  refresh();
  return vscode.Disposable.from(
    collection,
    scan.onDidChange(() => refresh()),
    vscode.workspace.onDidChangeConfiguration(it => it.affectsConfiguration('cordon.diagnostics') && refresh(true)),
  );
};

function diagnostic(
  report: FileReport,
  finding: Finding,
  levels: Readonly<Record<string, string>>,
): vscode.Diagnostic[] {
  const severity = EDITOR_SEVERITY[levels[finding.severity] ?? ''];
  if (severity === undefined) return [];
  const found = new vscode.Diagnostic(editorRange(report, finding.at), visible(finding.message), severity);
  found.source = 'Cordon';
  found.code = { value: finding.rule, target: ruleUri(finding.rule) };
  found.relatedInformation = finding.related.map(
    it =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(vscode.Uri.parse((it.file ?? report).uri, true), editorRange(it.file ?? report, it.at)),
        visible(it.message),
      ),
  );
  return [found];
}
