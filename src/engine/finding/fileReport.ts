import type { Scope } from '../model/client';
import type { Transport } from '../model/server';
import type { SyntaxName } from '../syntax/tree';
import type { Range } from '../text/range';
import type { Finding } from './finding';

/** A config file with its servers and findings: plain data that can cross any wire. No field holds a secret. */
export interface FileReport {
  readonly uri: string;
  readonly path: string;
  readonly scope: Scope;
  readonly syntax: SyntaxName;
  readonly clients: readonly ClientReport[];
  /** The path of the file it poses as, beside it in the same folder tree. */
  readonly posesAs?: string;
  readonly servers: readonly ServerReport[];
  readonly findings: readonly Finding[];
  /** Tools that run without a question by a setting of the whole file, as written; `*` for all. */
  readonly unasked: readonly string[];
  /** Why some or all of it could not be read. */
  readonly unread?: { readonly message: string; readonly at: Range };
  /** Offsets at which its lines begin, for the doors. */
  readonly lineStarts: readonly number[];
}

/** A client that knows the file's path, and what it makes of the file. */
export interface ClientReport {
  readonly id: string;
  readonly name: string;
  readonly startsUnasked: boolean;
  readonly startsUnaskedWhen: string;
  /** Who says so. */
  readonly startsUnaskedSource: string;
  /** Why this client loads nothing from the file, where it does not. */
  readonly refuses?: string;
  /** It reads the file only because it is another client's. */
  readonly guest?: boolean;
}

/** A server as its entry defines it. Texts are masked, and not yet made fit to be shown. */
export interface ServerReport {
  readonly name: string;
  readonly at: Range;
  readonly nameAt: Range;
  readonly transport: Transport;
  readonly command?: string;
  readonly args: readonly string[];
  readonly url?: string;
  readonly cwd?: string;
  /** Names and masked values. */
  readonly env: readonly NamedValue[];
  readonly headers: readonly NamedValue[];
  readonly disabled: boolean;
  /** The one folder it is for, where a person's own file says so. */
  readonly folder?: string;
  /** Clients that would load it. */
  readonly clients: readonly string[];
  readonly package?: PackageReport;
  readonly image?: string;
  /** What runs or is reached, whatever its version and arguments: two servers of one target do the same work. */
  readonly target: string;
  /** Hosts it reaches by what the entry itself says, also through a program that only passes on. */
  readonly hosts: readonly string[];
  /** Its tools that run without a question, by the entry itself; `*` for all. */
  readonly unasked: readonly string[];
  /** Short: launcher and package@version, image, script or host. */
  readonly summary: string;
  /** Identifies what it runs, without secrets' values: changes when command, package, host, env names … change. */
  readonly fingerprint: string;
}

/** The package that an entry starts from a registry. */
export interface PackageReport {
  readonly ecosystem: string;
  readonly name: string;
  /** As asked for: a version, range or tag. */
  readonly version?: string;
  /** The release, where the entry names exactly one. */
  readonly release?: string;
}

/** A variable or header. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}
