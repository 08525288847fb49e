import * as vscode from 'vscode';
import { diagnostics } from './editor/diagnostics';
import { fixAll } from './editor/fixAll';
import { hovers } from './editor/hovers';
import { pinVersion } from './editor/pinVersion';
import { quickFixes } from './editor/quickFixes';
import { realFile } from './editor/realFile';
import { ruleDocs } from './editor/ruleDocs';
import { followDocuments } from './followDocuments';
import type { Machine } from './machine';
import { moment } from './moments';
import { overview } from './overview';
import { createPolicyStore } from './policy/policyStore';
import { ReviewStore } from './review/reviewStore';
import { scanCommands } from './scanCommands';
import { Scanner } from './scanner';
import type { Feature, Services } from './services';
import { walkthrough } from './walkthrough';
import { watch } from './watch';

/** What Cordon does in an editor, one line each. */
const FEATURES: readonly Feature[] = [
  diagnostics,
  hovers,
  quickFixes,
  fixAll,
  pinVersion,
  realFile,
  ruleDocs,
  scanCommands,
  walkthrough,
  overview,
];

/** Starts every feature, then the first look at the disk. */
export function activate(context: vscode.ExtensionContext, machine: Machine): Services {
  moment('activate');
  const log = vscode.window.createOutputChannel('Cordon', { log: true });
  const policy = createPolicyStore();
  const reviews = new ReviewStore(context);
  const scanner = new Scanner(machine, policy, reviews, log);
  const services: Services = { context, machine, policy, reviews, scan: scanner, log };
  context.subscriptions.push(
    log,
    policy,
    scanner,
    reviews,
    policy.onDidChange(() => scanner.reanalyse()),
    reviews.onDidChange(() => scanner.reanalyse()),
    followDocuments(scanner),
    ...FEATURES.map(it => it(services)),
    watch(scanner, machine),
  );
  void scanner.rescan();
  moment('activated');
  return services;
}
