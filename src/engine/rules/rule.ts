import type { Severity } from '../finding/finding';
import type { Report } from '../finding/report';
import type { OwaspMcp } from '../knowledge/owaspMcp';
import type { Launch } from '../launch/launch';
import type { AllowList } from '../model/allowList';
import type { Approval } from '../model/approval';
import type { ClientFormat, Scope } from '../model/client';
import type { Command } from '../model/command';
import type { Endpoint } from '../model/endpoint';
import type { Facts, LinkFact } from '../model/facts';
import type { Grant } from '../model/sandbox';
import type { Entry, McpServer } from '../model/server';
import type { Document, Member } from '../syntax/tree';
import type { ReportIn, Together } from './together';

/** A client that reads the file at hand. */
export interface Reader {
  readonly id: string;
  readonly format: ClientFormat;
  /** Why this client loads nothing from the file, where it does not. */
  readonly refuses?: string;
  /** It reads the file only because it is another client's. */
  readonly guest?: boolean;
}

/** The config file a rule looks at. */
export interface CheckedFile {
  readonly document: Document;
  /** Relative to the scanned folder (or to the home folder), `/`-separated. */
  readonly path: string;
  readonly scope: Scope;
  /** Whom it belongs to; never empty. The first one is the client the file is made for. */
  readonly readers: readonly [Reader, ...Reader[]];
  /** The protected path that some file system takes this one for. */
  readonly disguisedAs?: string;
  readonly approvals: readonly Approval[];
  /** Variables that the file sets for the client itself and all that it starts. */
  readonly environment: readonly Entry[];
  /** Settings that say where the client's own requests go. */
  readonly endpoints: readonly Endpoint[];
  /** What the sandbox of a client lets through. */
  readonly grants: readonly Grant[];
  /** Lines that the client itself runs, such as hooks. */
  readonly commands: readonly CheckedCommand[];
  /** Whether any file of the same folder sets up servers, this one included. */
  readonly folderHasServers: boolean;
  /** Whether all of those run nothing but known packages and reach nobody but known hosts; asked for, as it takes time. */
  readonly folderIsAcquainted: () => boolean;
  readonly facts: Facts;
  /** What the policy in force allows; nothing where it says nothing. */
  readonly allowed?: AllowList;
  /** Lists of names that somebody answers for. */
  readonly vouched: readonly AllowList[];
}

/** The same for a rule about all of it. */
export interface WholeFile extends CheckedFile {
  /** Every entry once, in the order written. */
  readonly servers: readonly FileEntry[];
}

/** An entry as rules about a whole file see it: they look again at each key press, so that little is worked out. */
export interface FileEntry {
  readonly member: Member;
  /** Those of the file's readers that would load it. */
  readonly readers: readonly Reader[];
  /** What it says is read only when somebody asks. */
  readonly entry: { readonly server: McpServer };
}

/** A line that the client itself runs, and what it starts. */
export interface CheckedCommand extends Command {
  readonly launch: Launch;
}

/** A server as rules see it: the entry, what it starts, and the file it stands in. */
export interface CheckedServer extends McpServer {
  readonly launch: Launch;
  readonly file: CheckedFile;
  /** Those of the file's readers that would load this entry. */
  readonly readers: readonly Reader[];
}

/** Why the rule exists, for the hover, the docs page, `cordon explain` and SARIF. Plain words, Markdown allowed. */
export interface RuleDocs {
  /** What can happen to the person. */
  readonly why: string;
  /** What to do about it. */
  readonly remedy: string;
  /** When it is right to ignore it, where there is such a time. */
  readonly ignore?: string;
  /** A whole config that the rule reports; read by the first client of `.mcp.json` unless `path` says otherwise. */
  readonly bad: string;
  /** The same, mended: the rule is silent. */
  readonly good: string;
  /** The file both examples stand in; `.mcp.json` if left out. */
  readonly path?: string;
  /** The file the good example stands in, where it is another one. */
  readonly goodPath?: string;
  /** The kinds of weakness, by their CWE numbers. */
  readonly cwe: readonly number[];
  readonly owasp: OwaspMcp;
  /** Where more is to be read: addresses. */
  readonly references?: readonly string[];
  /** The policy file under which both examples are read, for a rule that needs one. */
  readonly policy?: string;
  /** The config as a person reviewed it, for a rule about changes. */
  readonly reviewed?: string;
  /** The link that the bad example is found through, for a rule about links. */
  readonly link?: LinkFact;
}

/** One thing to find. Its file's name is its id, its folder its group. */
export interface Rule {
  readonly title: string;
  /** The usual severity; a report may say another. */
  readonly severity: Severity;
  readonly docs: RuleDocs;
  readonly checkServer?: (server: CheckedServer, report: Report) => void;
  readonly checkFile?: (file: WholeFile, report: Report) => void;
  /** Looks at everything that is set up together, after all else. */
  readonly checkAll?: (all: Together, reportIn: ReportIn) => void;
}

/** Declares a rule. */
export const defineRule = (rule: Rule): Rule => rule;
