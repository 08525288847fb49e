import * as vscode from 'vscode';
import { contextKeys } from './contextKeys';
import { codeLenses } from './editor/codeLenses';
import { IgnoreStore } from './ignore/ignoreStore';
import { ignoring } from './ignore/ignoring';
import { languageStatus } from './languageStatus';
import { Listing, type Overview } from './listing';
import { notification } from './notification';
import { acceptPolicy } from './policy/acceptPolicy';
import { FolderPolicies } from './policy/folderPolicies';
import { policyProblems } from './policy/policyProblems';
import { reviewing } from './review/reviewing';
import type { Feature } from './services';
import { statusBar } from './statusBar';
import { findingsView } from './views/findingsView';
import { openCommands } from './views/openCommands';
import { removeServer } from './views/removeServer';
import { serversView } from './views/serversView';

/** Everything that shows the state of the whole window, or remembers what a person decided about it. */
export const overview: Feature = services => {
  const { reviews } = services;
  const ignores = new IgnoreStore(services.context);
  const policies = new FolderPolicies(services);
  const policy = vscode.Disposable.from(services.policy.add(ignores), services.policy.add(policies));
  const listing = new Listing(services.scan, reviews);
  const all: Overview = { ...services, listing, ignores, policies };
  const views = [
    contextKeys,
    serversView,
    findingsView,
    openCommands,
    removeServer,
    statusBar,
    languageStatus,
    codeLenses,
  ];
  const decisions = [reviewing, ignoring, notification];
  const ofPolicies = [acceptPolicy(policies), policyProblems(policies)];
  const parts = [...views, ...decisions].map(it => it(all));
  return vscode.Disposable.from(...parts, ...ofPolicies, listing, policy, policies, ignores);
};
