import type { Scope } from '../model/client';
import type { Range } from '../text/range';
import type { Fix } from './fix/fix';

/** How bad it is if true. */
export const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'] as const;
/** One of `SEVERITIES`. */
export type Severity = (typeof SEVERITIES)[number];

/** How sure Cordon is. */
export type Confidence = 'low' | 'medium' | 'high';

/** Another place that belongs to a finding. */
export interface Related {
  readonly message: string;
  readonly at: Range;
  /** The file it is in, where it is not the finding's own. */
  readonly file?: FilePlace;
}

/** A file, and where its lines begin. */
export interface FilePlace {
  readonly uri: string;
  readonly path: string;
  readonly scope: Scope;
  readonly lineStarts: readonly number[];
}

/** Why a finding does not count. */
export interface Suppression {
  readonly by: 'user' | 'repository' | 'policy';
  readonly reason: string;
}

/** Something in a config file that a person should know. */
export interface Finding {
  /** The id of the rule: its file's name. */
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** One plain sentence without a full stop; the point stands in its first 60 characters. */
  readonly message: string;
  readonly server?: string;
  /** The setting at fault, such as `GITHUB_TOKEN`. */
  readonly key?: string;
  readonly at: Range;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  readonly suppressed?: Suppression;
  /** The repository would have it ignored, but nobody accepted that: it counts. */
  readonly proposed?: Suppression;
}

/** Compares by severity: negative where `a` is less bad. */
export const bySeverity = (a: Severity, b: Severity): number => SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);

/** One step less bad; `info` stays. */
export const lowered = (severity: Severity): Severity => SEVERITIES[SEVERITIES.indexOf(severity) - 1] ?? 'info';

/** The worst of some findings that count; nothing where none does. */
export function worst(findings: readonly Finding[]): Severity | undefined {
  return findings
    .filter(it => !it.suppressed)
    .map(it => it.severity)
    .sort(bySeverity)
    .at(-1);
}
