import type { FileReport } from '../engine';

/** Something left out, and why: said, never swallowed. */
export interface NotChecked {
  readonly what: string;
  readonly why: string;
}

/** The outcome of one scan, as every format shows it. */
export interface ScanReport {
  readonly tool: { readonly name: string; readonly version: string };
  readonly files: readonly FileReport[];
  readonly notChecked: readonly NotChecked[];
}
