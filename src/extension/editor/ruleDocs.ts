import * as vscode from 'vscode';
import { type Finding, ruleNamed, rules } from '../../engine';
import { ruleMarkdown } from '../../report/ruleHelp';
import type { Feature } from '../services';
import type { ListedServer } from '../views/inventory';

const SCHEME = 'cordon-rule';

/** The address of a rule's page, made by the extension itself: it opens offline and in Restricted Mode. */
export const ruleUri = (rule: string): vscode.Uri => vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });

/** Serves the rules' pages, and the command that shows one. */
export const ruleDocs: Feature = ({ scan }) =>
  vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: it => page(idOf(it)) }),
    vscode.commands.registerCommand('cordon.explainFinding', async (asked?: unknown) => {
      const rule = ruleOf(asked) ?? (await pick(scan.reports.flatMap(rulesOf), asked));
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

/** A rule's id, or a row of a view that shows a finding or all of a rule's. */
function ruleOf(asked: unknown): string | undefined {
  if (typeof asked === 'string') return ruleNamed(asked) && asked;
  const row = asked as { readonly finding?: { readonly rule?: unknown }; readonly rule?: unknown } | undefined;
  const rule = row?.finding?.rule ?? row?.rule;
  return typeof rule === 'string' ? ruleOf(rule) : undefined;
}

const rulesOf = ({ findings }: { readonly findings: readonly Finding[] }): string[] => findings.map(it => it.rule);

/** The rules of a server's row; else those with findings first, then all others. */
async function pick(found: readonly string[], asked: unknown): Promise<string | undefined> {
  const listed = (asked as { readonly listed?: ListedServer } | undefined)?.listed;
  const here = [...new Set(listed ? rulesOf(listed) : found)];
  const others = listed ? [] : Object.keys(rules).filter(it => !here.includes(it));
  if (here.length + others.length === 1) return here[0];
  const items = [...group(vscode.l10n.t('Found here'), here), ...group(vscode.l10n.t('Other rules'), others)];
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which finding?'),
    matchOnDescription: true,
  });
  return picked?.id;
}

type RulePick = vscode.QuickPickItem & { readonly id?: string };

const group = (label: string, ids: readonly string[]): RulePick[] =>
  ids.length === 0
    ? []
    : [
        { label, kind: vscode.QuickPickItemKind.Separator },
        ...ids.map(id => ({ label: ruleNamed(id)?.title ?? id, description: id, id })),
      ];

/** A rule's page as Markdown, all from the rule itself. */
function page(id: string): string {
  const rule = ruleNamed(id);
  if (!rule) return vscode.l10n.t('Cordon has no rule of this name.');
  return ruleMarkdown(id, rule, {
    remedy: vscode.l10n.t('What to do'),
    ignore: vscode.l10n.t('When to ignore it'),
    policy: vscode.l10n.t('Under this policy'),
    bad: vscode.l10n.t('Risky'),
    good: vscode.l10n.t('Better'),
    more: vscode.l10n.t('Read more'),
  });
}
