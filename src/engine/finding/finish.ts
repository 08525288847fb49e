import type { Finding } from './finding';
import { bySeverity } from './finding';
import { findingFingerprint } from './fingerprint';
import { hasExpired, type Policy, type SuppressionEntry } from './policy';
import { type Mask, masked } from './redact';

/**
 * The one pipe every finding of a file passes: policy → suppress → redact → dedupe → sort.
 * Nothing else filters, hides or orders findings.
 */
export function finish(findings: readonly Finding[], path: string, policy: Policy, mask: Mask): Finding[] {
  const decided = findings.flatMap(it => withPolicy(it, policy));
  const redacted = decided.map(it => masked(withSuppression(it, path, policy), mask));
  return sorted(deduped(redacted));
}

function withPolicy(finding: Finding, policy: Policy): Finding[] {
  const wanted = Object.hasOwn(policy.rules, finding.rule) ? policy.rules[finding.rule] : undefined;
  if (wanted === 'off') return [];
  const decided = wanted ? { ...finding, severity: wanted } : finding;
  return bySeverity(decided.severity, policy.minimumSeverity) < 0 ? [] : [decided];
}

function withSuppression(finding: Finding, path: string, policy: Policy): Finding {
  const decided = (entries: readonly SuppressionEntry[]) => {
    const entry = entries.find(it => covers(it, finding, path, policy.today));
    return entry && { by: entry.by, reason: entry.reason };
  };
  const suppressed = decided(policy.suppressions);
  if (suppressed) return { ...finding, suppressed };
  const proposed = decided(policy.proposals ?? []);
  return proposed ? { ...finding, proposed } : finding;
}

function covers(entry: SuppressionEntry, finding: Finding, path: string, today: string | undefined): boolean {
  if (hasExpired(entry, today)) return false;
  if (!(entry.rule || entry.server || entry.finding)) return false;
  return (
    (entry.rule === undefined || entry.rule === finding.rule) &&
    (entry.server === undefined || entry.server === finding.server) &&
    (entry.path === undefined || entry.path === path) &&
    (entry.finding === undefined || entry.finding === findingFingerprint(path, finding))
  );
}

/** The same rule about the same place says it once, at its worst. */
function deduped(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.at.start} ${finding.at.end} ${finding.key ?? ''}`;
    const earlier = kept.get(key);
    if (!earlier || bySeverity(earlier.severity, finding.severity) < 0) kept.set(key, finding);
  }
  return [...kept.values()];
}

/** In the order of the file; at one place the worst first. */
const sorted = (findings: Finding[]): Finding[] =>
  findings.sort(
    (a, b) =>
      a.at.start - b.at.start || bySeverity(b.severity, a.severity) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
