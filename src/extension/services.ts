import type * as vscode from 'vscode';
import type { Policy, SuppressionEntry } from '../engine';
import type { Machine } from './machine';
import type { Scan } from './scan';

/** Decisions to ignore, from wherever they are kept. */
export interface SuppressionSource {
  readonly entries: readonly SuppressionEntry[];
  readonly onDidChange: vscode.Event<void>;
}

/** The policy that the settings and every source of decisions make together. */
export interface PolicyStore {
  readonly current: Policy;
  readonly onDidChange: vscode.Event<void>;
  /** Adds decisions; the scan follows at once. */
  add(source: SuppressionSource): vscode.Disposable;
}

/** What every feature of the extension is made from. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly machine: Machine;
  readonly policy: PolicyStore;
  readonly scan: Scan;
  readonly log: vscode.LogOutputChannel;
}

/** One thing the extension does. `activate.ts` is a list of them. */
export type Feature = (services: Services) => vscode.Disposable;
