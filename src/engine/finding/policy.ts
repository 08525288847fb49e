import type { AllowList } from '../model/allowList';
import type { Severity } from './finding';

/** What a person or team decided; findings that it covers stay visible as ignored. */
export interface Policy {
  /** Severities by rule id; `off` hides a rule's findings. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly suppressions: readonly SuppressionEntry[];
  /** What a repository would have ignored, before anybody accepted it: said beside the finding, which still counts. */
  readonly proposals?: readonly SuppressionEntry[];
  /** What a team may use: everything else is reported. */
  readonly allowed?: AllowList;
  /** Whom the person trusts by name: rules about look-alike and unknown names leave them alone. */
  readonly trusted?: AllowList;
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
  /** `policy`: a file named on the command line. */
  readonly by: 'user' | 'repository' | 'policy';
  /** ISO date of the last day on which it counts. */
  readonly expires?: string;
}

/** Nobody decided anything: every finding counts as the rules say. */
export const NO_POLICY: Policy = { rules: {}, suppressions: [], minimumSeverity: 'info' };

/** Whether a decision has run out. `today`: ISO date. */
export const hasExpired = ({ expires }: SuppressionEntry, today: string | undefined): boolean =>
  expires !== undefined && today !== undefined && expires < today;
