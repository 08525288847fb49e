import type { Document, SyntaxName } from '../syntax/tree';
import type { Approval } from './approval';
import type { Command } from './command';
import type { Endpoint } from './endpoint';
import type { Listed } from './listed';
import type { Grant } from './sandbox';
import type { Entry } from './server';

/** Whose file it is: a folder's (it came with the code), the person's own, or an administrator's. */
export type Scope = 'workspace' | 'user' | 'managed';

/**
 * Where a server comes from, as clients rank them. `local`: the person's own file, for one folder only. `plugin`: brought
 * along by a plugin or an extension.
 */
export type Layer = 'managed' | 'local' | 'workspace' | 'user' | 'plugin';

/** Systems on which clients keep their files in different places. */
export type Platform = 'linux' | 'macos' | 'windows';

/**
 * Where a client looks for a file, `/`-separated.
 *
 * `workspace`: below any folder, such as `.cursor/mcp.json`. `user`: below one of the bases, such as `.cursor/mcp.json`
 * in the home folder. `managed`: an administrator's, from the top of the file system. One `*` in a segment stands for
 * any text there: `*` for any name, `*.json` for any with that ending. `**` stands for any folders, or none.
 */
export interface Location {
  readonly scope: Scope;
  readonly path: string;
  /**
   * What `path` starts from, for files outside a folder. `config`: `~/.config`, `~/Library/Application Support`,
   * `%APPDATA%`. `system`: nothing, the path is absolute (`/etc/…`, `C:/ProgramData/…`).
   */
  readonly base?: 'home' | 'config' | 'system';
  readonly platforms?: readonly Platform[];
  /** Most folders hold this file, so that it alone is no reason to wake up. */
  readonly everyday?: boolean;
  /** No client opens this file by itself, people copy what it holds: another spelling of its name gains nothing. */
  readonly copied?: boolean;
  /** Another client's file, which this one reads as well: it comes last among the readers, and speaks for no fix. */
  readonly borrowed?: boolean;
  /** Of two files of the client in one folder that name a server alike, the lower one runs; missing where that is not confirmed. */
  readonly rank?: number;
  /** Counts only at the top of the scanned folder: further down, the name says too little. Or only below it. */
  readonly atTop?: boolean;
  /**
   * The client also reads this file in the folders above the opened one. `repository`: up to the top of the repository.
   * `everywhere`: up to the top of the file system. Without it, only in the opened folder.
   */
  readonly ancestors?: 'repository' | 'everywhere';
}

/** Which server runs where two layers name one alike: the first layer listed. Layers left out are not confirmed. */
export interface Precedence {
  readonly order: readonly Layer[];
  readonly source: string;
}

/** How a client writes "take this from the environment", so that a secret can move there. */
export interface References {
  /** Spellings that this client expands, to be left alone. */
  readonly expands: readonly RegExp[];
  /** The reference to an environment variable, or nothing where no syntax is confirmed. */
  readonly environment?: (name: string) => string;
  /** What the client calls that variable, where it is none of the environment. */
  readonly kept?: string;
  /** Where alone it counts, if not everywhere. */
  readonly only?: readonly ('env' | 'header')[];
  /** How this client spells the opened folder; nothing where it expands no such word. */
  readonly workspaceFolder?: string;
  /** The client asks the person for the value: an `inputs` entry beside the servers. */
  readonly inputs?: boolean;
  /** Settings of a server that take the names of environment variables instead of values. */
  readonly byName?: NamedSettings;
}

/** `env`: a list of names that are handed on. `bearer`: the name of a token. `headers`: names by header. */
export interface NamedSettings {
  readonly env?: string;
  readonly bearer?: string;
  readonly headers?: string;
}

/** What a client refuses; a syntax error always counts. `comments`: trailing commas as well. */
export interface Strictness {
  readonly comments?: boolean;
  readonly trailingCommas?: boolean;
  readonly byteOrderMark?: boolean;
}

/** Whether a server of a folder may start with no question of its own, when, and who says so. */
export interface StartsUnasked {
  readonly value: boolean;
  readonly when: string;
  readonly source: string;
  /** Nothing at all is asked, not even whether the folder is to be trusted. */
  readonly evenUntrusted?: true;
}

/** A config format of a client: data, and one function that reads it in the client's own dialect. */
export interface ClientFormat {
  /** The client's name as people know it. */
  readonly name: string;
  readonly syntax: SyntaxName;
  readonly locations: readonly Location[];
  /**
   * Environment variables that move files outside folders, and the start of the path that their value stands for: a
   * folder below home (`.codex`), home itself (empty), or a whole path.
   */
  readonly movedBy?: readonly (readonly [variable: string, from: string])[];
  /** No client reads these places, and why: what stands in them is listed, and never starts. */
  readonly stale?: string;
  /** Whether a file is this client's at all, where its name is one that many programs use. */
  readonly isFor?: (document: Document) => boolean;
  /** What the client takes for JSON beyond it: all of JSON5, or blanks of other languages. */
  readonly takes?: 'json5' | 'blanks';
  /** What makes the client load nothing from a file that others accept. */
  readonly strict?: Strictness;
  /** What else in a file makes the client load nothing of it, to go after "loads nothing". */
  readonly refusal?: (document: Document) => string | undefined;
  readonly references: References;
  /** Whether a server of a folder may start with no question of its own, and who says so. */
  readonly startsUnasked: StartsUnasked;
  /** A server starts only where a program of the person names it: the file alone starts nothing, and weighs less. */
  readonly onDemand?: boolean;
  /** Which layer wins on equal names; missing where the client has one layer only, or it is not confirmed. */
  readonly precedence?: Precedence;
  /** Path of keys to the server map, for messages; empty for a file without servers. */
  readonly serversKey: readonly string[];
  /** An entry is written otherwise than with other clients: one of theirs is none, under whatever key. */
  readonly ownEntries?: boolean;
  readonly readServers: (document: Document) => readonly Listed[];
  /** Settings of the whole file that let servers or tools run unasked. */
  readonly readApprovals?: (document: Document) => readonly Approval[];
  /** Variables that the client sets for itself and for all that it starts. */
  readonly readEnvironment?: (document: Document) => readonly Entry[];
  /** Settings that say where the client's own requests go. */
  readonly readEndpoints?: (document: Document) => readonly Endpoint[];
  /** What the client's sandbox lets through. */
  readonly readSandbox?: (document: Document) => readonly Grant[];
  /** Lines that the client itself runs and addresses that it calls: hooks, status lines, helpers that print a credential. */
  readonly readCommands?: (document: Document) => readonly Command[];
}

/** Declares a client format; its file's name is its id. */
export const defineClient = (format: ClientFormat): ClientFormat => format;
