import * as vscode from 'vscode';
import { OWASP_MCP, type Rule, ruleNamed, rules } from '../../engine';
import type { Feature } from '../services';

const SCHEME = 'cordon-rule';

/** The address of a rule's page, made by the extension itself: it opens offline and in Restricted Mode. */
export const ruleUri = (rule: string): vscode.Uri => vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });

/** Serves the rules' pages, and the command that shows one. */
export const ruleDocs: Feature = ({ scan }) =>
  vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: it => page(idOf(it)) }),
    vscode.commands.registerCommand('cordon.explainFinding', async (asked?: unknown) => {
      const rule = ruleOf(asked) ?? (await pick(scan.reports.flatMap(it => it.findings.map(found => found.rule))));
      if (rule) await show(rule);
    }),
  );

const idOf = ({ path }: vscode.Uri): string => path.replace(/^\//, '').replace(/\.md$/, '');

async function show(rule: string): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreview', ruleUri(rule));
  } catch {
    // Some editors come without the preview; the page reads well as text.
    await vscode.window.showTextDocument(ruleUri(rule));
  }
}

/** A rule's id, or a row of a view that shows a finding. */
function ruleOf(asked: unknown): string | undefined {
  if (typeof asked === 'string') return ruleNamed(asked) && asked;
  const row = asked as { readonly finding?: { readonly rule?: unknown } } | undefined;
  return typeof row?.finding?.rule === 'string' ? ruleOf(row.finding.rule) : undefined;
}

/** Rules with findings first, then all others. */
async function pick(found: readonly string[]): Promise<string | undefined> {
  const ids = [...new Set([...found, ...Object.keys(rules)])];
  const items = ids.map(id => ({ label: ruleNamed(id)?.title ?? id, description: id, id }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which finding?'),
    matchOnDescription: true,
  });
  return picked?.id;
}

/** The kinds of weakness and risk it stands for. */
const kindsOf = ({ docs: { cwe, owasp } }: Rule): string[] => [
  ...cwe.map(it => `- [CWE-${it}](https://cwe.mitre.org/data/definitions/${it}.html)`),
  `- [OWASP ${owasp}:2025](https://owasp.org/www-project-mcp-top-10/) ${OWASP_MCP[owasp]}`,
];

/** A rule's page as Markdown, all from the rule itself. */
function page(id: string): string {
  const rule = ruleNamed(id);
  if (!rule) return vscode.l10n.t('Cordon has no rule of this name.');
  const { why, remedy, ignore, policy, bad, good, references = [] } = rule.docs;
  const section = (title: string, text: string | undefined) => (text ? [`## ${title}`, text] : []);
  const code = (text: string) => `\`\`\`jsonc\n${text.trim()}\n\`\`\``;
  return [
    `# ${rule.title}`,
    `\`${id}\` · ${rule.severity}`,
    ...section(vscode.l10n.t('What can happen'), why),
    ...section(vscode.l10n.t('What to do'), remedy),
    ...section(vscode.l10n.t('When to ignore it'), ignore),
    ...section(vscode.l10n.t('Under this policy'), policy && code(policy)),
    ...section(vscode.l10n.t('Risky'), code(bad)),
    ...section(vscode.l10n.t('Better'), code(good)),
    ...section(vscode.l10n.t('Read more'), [...kindsOf(rule), ...references.map(it => `- <${it}>`)].join('\n')),
  ].join('\n\n');
}
