import type * as vscode from 'vscode';
import type { Policy } from '../engine';
import type { Machine } from './machine';
import type { ReviewStore } from './review/reviewStore';
import type { Scan } from './scan';

/** Decisions, from wherever they are kept. */
export interface PolicySource {
  /** What it decides about the files of a workspace folder; without one, about the person's own. */
  for(folder: vscode.Uri | undefined): Partial<Policy>;
  readonly onDidChange: vscode.Event<void>;
}

/** The policy that the settings and every source of decisions make together. */
export interface PolicyStore {
  /** The policy for the files of a workspace folder; without one, for the person's own. */
  for(folder: vscode.Uri | undefined): Policy;
  readonly onDidChange: vscode.Event<void>;
  /** Adds decisions; the scan follows at once. */
  add(source: PolicySource): vscode.Disposable;
}

/** What every feature of the extension is made from. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly machine: Machine;
  readonly policy: PolicyStore;
  readonly reviews: ReviewStore;
  readonly scan: Scan;
  readonly log: vscode.LogOutputChannel;
}

/** One thing the extension does. `activate.ts` is a list of them. */
export type Feature = (services: Services) => vscode.Disposable;
