import { type Finding, findingFingerprint } from '../engine';
import { isRisky, type ListedFile, type ListedServer, needsReview } from './views/inventory';

/** Everything the one toast depends on. */
export interface ToastState {
  readonly files: readonly ListedFile[];
  /** What a toast spoke of before, or the person typed into the open editor. */
  readonly seen: ReadonlySet<string>;
  /** "Don't Show Again", for this folder or for all. */
  readonly muted: boolean;
  /** A toast is still on the screen. */
  readonly pending: boolean;
  readonly trusted: boolean;
  /** Files at work in the editor: what a person writes there is no news to them. */
  readonly edited: ReadonlySet<string>;
}

/** What to say: counts only, for the text of a toast renders links and runs commands. */
export interface Toast {
  readonly kind: 'changed' | 'servers' | 'settings';
  /** All servers of the folder. */
  readonly servers: number;
  /** Those of them with unreviewed high or critical findings; for `settings` such findings outside servers. */
  readonly risky: number;
  readonly trusted: boolean;
  /** VS Code itself would start one of them without a question, once the folder is trusted. */
  readonly startable: boolean;
  /** To be remembered as seen once it is shown. */
  readonly keys: readonly string[];
  /** The servers that changed since their review. */
  readonly changed: readonly string[];
}

/** The toast that is due now, or nothing: one for each real change, and never a second beside it. */
export function dueToast(state: ToastState): Toast | undefined {
  const { files, seen, muted, pending, trusted, edited } = state;
  if (muted || pending) return undefined;
  const folder = files.filter(it => it.report.scope === 'workspace' && !edited.has(it.report.uri));
  const news = newsOf(folder);
  if (news.every(it => seen.has(it.key))) return undefined;
  const fresh = news.filter(it => !seen.has(it.key));
  const changed = fresh.flatMap(it => (it.changed ? [it.changed] : []));
  const risky = news.filter(it => it.server).length;
  const kind = changed.length > 0 ? 'changed' : risky > 0 ? 'servers' : 'settings';
  return {
    kind,
    servers: folder.reduce((sum, it) => sum + it.servers.length, 0),
    risky: kind === 'settings' ? news.length : risky,
    trusted,
    startable: folder.some(it => it.servers.some(startedByVsCode)),
    keys: news.map(it => it.key),
    changed,
  };
}

/** Whether VS Code is among those that read a server's file and ask nothing. */
const startedByVsCode = ({ report, server }: ListedServer): boolean =>
  !server.disabled &&
  report.clients.some(it => it.name === 'VS Code' && it.startsUnasked && server.clients.includes(it.id));

/** What of the files at work counts as seen. */
export const keysOf = (files: readonly ListedFile[]): readonly string[] => newsOf(files).map(it => it.key);

interface News {
  readonly key: string;
  readonly server: boolean;
  readonly changed?: string;
}

/** Everything of these files that is worth a toast. */
function newsOf(files: readonly ListedFile[]): News[] {
  return files.flatMap(({ report, servers, findings }) => [
    ...servers.filter(needsReview).map(it => ({
      key: `server ${it.id} ${it.server.fingerprint}`,
      server: true,
      ...(it.review.kind === 'changed' && isRisky(it.review.severity) && { changed: it.id }),
    })),
    ...findings.filter(counts).map(it => ({ key: `finding ${findingFingerprint(report.path, it)}`, server: false })),
  ]);
}

const counts = (finding: Finding): boolean => !finding.suppressed && isRisky(finding.severity);
