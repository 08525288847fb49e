import type * as vscode from 'vscode';
import type { Facts, FileReport, LinkFact, LockedVersion, Scope, VersionQuestion } from '../engine';
import type { NotChecked } from './scan';

/** A config file on disk, not read yet. */
export interface FoundFile {
  readonly uri: vscode.Uri;
  /** Relative to the folder it was found in (or to the home folder, as `~/…`), `/`-separated. */
  readonly path: string;
  readonly scope: Scope;
  /** Clients that read it because of where its folder lies. */
  readonly clients?: readonly string[];
  /** The link that it was found through. */
  readonly link?: LinkFact;
}

/** What a search found, and what it left out. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly notChecked: readonly NotChecked[];
}

/** What a file's text is, or why it was not read. */
export type ReadResult = { readonly text: string } | { readonly refused: string };

/** A place outside the folders to watch without recursion: the names in one folder. */
export interface WatchedFolder {
  readonly folder: vscode.Uri;
  readonly names: readonly string[];
}

/** How to search a folder. */
export interface Search {
  /** Only this part of it. */
  readonly below?: vscode.Uri;
  /** Told how many files and folders were seen by now. */
  readonly progress?: ((entries: number) => void) | undefined;
}

/** The machine under the editor: a desktop or remote one with files, or a browser that only knows the editor's own. */
export interface Machine {
  readonly kind: 'desktop' | 'browser';
  /** The name of the machine whose files it reads. */
  readonly name?: string;
  /** The config files below a folder, and those that count for it above. */
  find(folder: vscode.Uri, stop: AbortSignal, how?: Search): Promise<Found>;
  /** The place that a person named in a setting; nothing where it is no absolute path. In a browser there is none. */
  extraPlace?(path: string): vscode.Uri | undefined;
  /** The config files at such a place: a folder, or one file. */
  findExtra?(place: vscode.Uri, stop: AbortSignal, progress?: (entries: number) => void): Promise<Found>;
  /** The person's own config files; none in a browser. */
  findUserFiles(): Promise<Found>;
  /** Where the person's own config files would appear. */
  userFolders(): Promise<readonly WatchedFolder[]>;
  read(uri: vscode.Uri): Promise<ReadResult>;
  /** What the machine says about a folder; without one, about the person's own files. */
  facts(folder?: vscode.Uri): Promise<Facts>;
  /** Looks into a folder's lock files; each of them is read once. Where missing, no lock file can be read. */
  locks?(folder: vscode.Uri): LockLookup;
  /**
   * The newest version of a package that is older than the cool-down, as the person's own registry says; the digest or
   * commit that the name of an image or repository points to now.
   * The only thing here that asks the network, and only ever on a click. Throws with a message for people.
   */
  newestVersion?(question: VersionQuestion, near: vscode.Uri): Promise<ProposedVersion>;
  /** Kinds of packages that it can ask about. */
  readonly askable: ReadonlySet<string>;
}

/** What lock files say about the packages that a config file starts, and which of them could not be read. */
export type LockLookup = (report: FileReport) => Promise<{
  readonly locked: Readonly<Record<string, LockedVersion>>;
  readonly registries: NonNullable<Facts['registries']>;
  readonly notRead: readonly { readonly file: string; readonly why: string }[];
}>;

/** A version to pin to, and where it comes from. */
export interface ProposedVersion {
  readonly version: string;
  /** Such as the registry's host, or "3 weeks old". */
  readonly note: string;
}
