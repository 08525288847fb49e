import type { Document } from '../syntax/tree';
import type { Range } from '../text/range';
import { type Confidence, type Finding, lowered, type Related, type Severity } from './finding';
import type { Fix } from './fix/fix';

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

/** Stands for a file as a whole: the first character of what it says. */
export function startOf({ root, text }: Document): { readonly range: Range } {
  const start = root?.range.start ?? 0;
  return { range: { start, end: Math.min(start + 1, text.length) } };
}

/** What a rule reports through: adds its id, its usual severity and the server; a server that sleeps counts one step less. */
export function reporter(
  rule: string,
  severity: Severity,
  findings: Finding[],
  server?: { readonly name: string; readonly asleep: boolean },
): Report {
  return ({ range }, message, details = {}) => {
    const wanted = details.severity ?? severity;
    findings.push({
      rule,
      severity: server?.asleep ? lowered(wanted) : wanted,
      confidence: details.confidence ?? 'high',
      message,
      ...(server && { server: server.name }),
      ...(details.key !== undefined && { key: details.key }),
      at: range,
      related: details.related ?? [],
      fixes: details.fixes ?? [],
    });
  };
}
