import * as vscode from 'vscode';
import { NO_POLICY, type Policy, SEVERITIES, type Severity } from '../engine';
import type { PolicyStore, SuppressionSource } from './services';

/** The person's settings and every added source of decisions, as one policy. Workspace settings do not count. */
export function createPolicyStore(): PolicyStore & vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const sources = new Set<SuppressionSource>();
  const settings = vscode.workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration('cordon.rules') || event.affectsConfiguration('cordon.minimumSeverity'))
      changed.fire();
  });
  return {
    get current(): Policy {
      return { ...readSettings(), suppressions: [...sources].flatMap(it => it.entries), today: today() };
    },
    onDidChange: changed.event,
    add(source) {
      sources.add(source);
      const listening = source.onDidChange(() => changed.fire());
      changed.fire();
      return new vscode.Disposable(() => {
        listening.dispose();
        sources.delete(source);
        changed.fire();
      });
    },
    dispose() {
      settings.dispose();
      changed.dispose();
    },
  };
}

function readSettings(): Pick<Policy, 'rules' | 'minimumSeverity'> {
  const settings = vscode.workspace.getConfiguration('cordon');
  const least = settings.get<unknown>('minimumSeverity');
  const levels = settings.get<unknown>('rules');
  const rules: Record<string, Severity | 'off'> = Object.create(null);
  if (typeof levels === 'object' && levels !== null) {
    for (const [rule, level] of Object.entries(levels)) if (level === 'off' || isSeverity(level)) rules[rule] = level;
  }
  return { rules, minimumSeverity: isSeverity(least) ? least : NO_POLICY.minimumSeverity };
}

const isSeverity = (value: unknown): value is Severity => (SEVERITIES as readonly unknown[]).includes(value);

const today = (): string => new Date().toISOString().slice(0, 10);
