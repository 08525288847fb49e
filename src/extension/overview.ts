import * as vscode from 'vscode';
import { IgnoreStore } from './ignore/ignoreStore';
import { ignoring } from './ignore/ignoring';
import { languageStatus } from './languageStatus';
import { Listing, type Overview } from './listing';
import { notification } from './notification';
import { reviewing } from './review/reviewing';
import { ReviewStore } from './review/reviewStore';
import type { Feature } from './services';
import { statusBar } from './statusBar';
import { findingsView } from './views/findingsView';
import { openCommands } from './views/openCommands';
import { serversView } from './views/serversView';

/** Everything that shows the state of the whole window, or remembers what a person decided about it. */
export const overview: Feature = services => {
  const reviews = new ReviewStore(services.context);
  const ignores = new IgnoreStore(services.context);
  const policy = services.policy.add(ignores);
  const listing = new Listing(services.scan, reviews);
  const all: Overview = { ...services, listing, reviews, ignores };
  const parts = [serversView, findingsView, openCommands, statusBar, languageStatus, reviewing, ignoring, notification];
  return vscode.Disposable.from(...parts.map(it => it(all)), listing, policy, ignores, reviews);
};
