import type { FileReport, ServerReport } from '../finding/fileReport';
import type { Related, Severity } from '../finding/finding';
import type { Report } from '../finding/report';
import type { Layer } from '../model/client';
import { listed } from '../text/listed';

/** A config file as rules about several see it: plain data, cheap to compare, no secret in it. */
export type FileContents = Omit<FileReport, 'findings'>;

/** A server that a client would load. */
export interface Loaded {
  readonly file: FileContents;
  readonly server: ServerReport;
  readonly layer: Layer;
  /** The place of its layer in the client's order: of one name, the lowest runs. Missing where it is not confirmed. */
  readonly place?: number;
  /** How far down its folder lies: the nearer one runs. */
  readonly depth: number;
  /** The place of its file among those of the client in one folder: the lowest runs. Missing where it is not confirmed. */
  readonly rank?: number;
}

/** What one client would load, opened in one folder. */
export interface Session {
  /** The client's name, as people know it. */
  readonly client: string;
  /** Relative to the scanned folder; empty for the folder itself. */
  readonly folder: string;
  /** Disabled servers and files that the client refuses are left out. */
  readonly loaded: readonly Loaded[];
}

/** Everything that is set up together. */
export interface Together {
  /** The files of this analysis, and those beside them that another analysis reports on, such as the person's own. */
  readonly files: readonly FileContents[];
  readonly sessions: readonly Session[];
  /** Servers that are not what a person reviewed. */
  readonly changes: readonly Change[];
}

/** How a server differs from what a person reviewed. */
export interface Change {
  readonly file: FileContents;
  readonly server: ServerReport;
  /** When it was reviewed, as an ISO date. */
  readonly at: string;
  /** What is different, the worst first. */
  readonly parts: readonly string[];
  readonly severity: Severity;
}

/** Reports in one of the files; where another analysis reports on it, nothing happens. */
export type ReportIn = (file: FileContents, server?: ServerReport) => Report;

/** Points from a finding in one file at a server, which may stand in another. */
export const relatedIn = (
  { file, server }: { readonly file: FileContents; readonly server: ServerReport },
  from: FileContents,
  message: string,
): Related => ({ message, at: server.nameAt, ...(file !== from && { file }) });

/** Names of clients or servers, each once and in order, as a sentence lists them. */
export const namesOf = (names: Iterable<string>): string => listed([...new Set(names)].sort());

/** `A and B load …`, or `A loads …`. */
export function loads(names: Iterable<string>): string {
  const all = new Set(names);
  return `${namesOf(all)} ${all.size > 1 ? 'load' : 'loads'}`;
}
