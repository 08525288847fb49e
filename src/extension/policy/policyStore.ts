import * as vscode from 'vscode';
import { NO_POLICY, type Policy, SEVERITIES, type Severity } from '../../engine';
import type { PolicySource, PolicyStore } from '../services';

const SETTINGS = ['cordon.rules', 'cordon.minimumSeverity', 'cordon.trustedPublishers'];

/** The person's settings and every added source of decisions, as one policy. Workspace settings do not count. */
export function createPolicyStore(): PolicyStore & vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const sources = new Set<PolicySource>();
  const settings = vscode.workspace.onDidChangeConfiguration(event => {
    if (SETTINGS.some(it => event.affectsConfiguration(it))) changed.fire();
  });
  return {
    for: folder =>
      merged(
        [...sources].map(it => it.for(folder)),
        readSettings(),
      ),
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

/** What the person set wins over what a folder decides. */
function merged(said: readonly Partial<Policy>[], own: Omit<Policy, 'suppressions'>): Policy {
  const allowed = said.find(it => it.allowed)?.allowed;
  return {
    ...own,
    rules: Object.assign(Object.create(null), ...said.map(it => it.rules), own.rules),
    suppressions: said.flatMap(it => it.suppressions ?? []),
    proposals: said.flatMap(it => it.proposals ?? []),
    ...(allowed && { allowed }),
    today: today(),
  };
}

function readSettings(): Omit<Policy, 'suppressions'> {
  const settings = vscode.workspace.getConfiguration('cordon');
  const least = settings.get<unknown>('minimumSeverity');
  const publishers = settings.get<unknown>('trustedPublishers');
  const names = Array.isArray(publishers) ? publishers.filter(it => typeof it === 'string') : [];
  return {
    rules: readLevels(settings.get<unknown>('rules')),
    minimumSeverity: isSeverity(least) ? least : NO_POLICY.minimumSeverity,
    ...(names.length > 0 && { trusted: { publishers: names } }),
  };
}

function readLevels(levels: unknown): Policy['rules'] {
  const rules: Record<string, Severity | 'off'> = Object.create(null);
  if (typeof levels !== 'object' || levels === null) return rules;
  for (const [rule, level] of Object.entries(levels)) if (level === 'off' || isSeverity(level)) rules[rule] = level;
  return rules;
}

const isSeverity = (value: unknown): value is Severity => (SEVERITIES as readonly unknown[]).includes(value);

/** ISO date of today. */
export const today = (): string => new Date().toISOString().slice(0, 10);
