import type { Severity } from './finding';

/** What a person or team decided; findings that it covers stay visible as ignored. */
export interface Policy {
  /** Severities by rule id; `off` hides a rule's findings. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly suppressions: readonly SuppressionEntry[];
  /** Findings below this are left out. */
  readonly minimumSeverity: Severity;
  /** ISO date of today, for decisions that expire; the engine knows no clock. */
  readonly today?: string;
}

/** One decision to ignore. What is left out counts for all: `{ rule }` ignores a rule everywhere. */
export interface SuppressionEntry {
  readonly rule?: string;
  readonly server?: string;
  /** The file's path, as in the report. */
  readonly path?: string;
  /** The fingerprint of one finding. */
  readonly finding?: string;
  readonly reason: string;
  readonly by: 'user' | 'repository';
  /** ISO date after which it no longer counts. */
  readonly expires?: string;
}

export const NO_POLICY: Policy = { rules: {}, suppressions: [], minimumSeverity: 'info' };
