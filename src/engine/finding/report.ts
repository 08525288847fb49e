import type { Range } from '../text/range';
import type { Confidence, Related, Severity } from './finding';
import type { Fix } from './fix';

/** What a rule may say beside its message; the rest has good defaults. */
export interface Details {
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly key?: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/**
 * How a rule reports: the thing at fault carries its own place, so a finding without one cannot be written.
 * `message`: one plain sentence, no full stop, its point in the first 60 characters.
 */
export type Report = (thing: { readonly range: Range }, message: string, details?: Details) => void;
