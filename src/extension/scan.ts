import type * as vscode from 'vscode';
import type { FileReport } from '../engine';

/** Something Cordon left out, and why: shown, never swallowed. */
export interface NotChecked {
  readonly what: string;
  readonly why: string;
}

/** What is known now about every config file of this window: the folders' and, unless switched off, the person's own. */
export interface Scan {
  /** `scanning` only while nothing complete is there yet; later rescans keep the last reports until new ones stand. */
  readonly state: 'scanning' | 'ready';
  /** Folder files first, then by path. A report is replaced as a whole and never changed. */
  readonly reports: readonly FileReport[];
  readonly notChecked: readonly NotChecked[];
  readonly onDidChange: vscode.Event<void>;
  /** Looks at the disk again. Resolves when the reports are new. */
  rescan(): Promise<void>;
  /** The report of a document as it is now, unsaved edits included. */
  reportFor(uri: vscode.Uri): FileReport | undefined;
  /** What a person calls the place that a report's file was looked for in; nothing for folders and own files. */
  nameOf(report: FileReport): string | undefined;
  /** The text a report was made from. */
  textOf(report: FileReport): string | undefined;
}
