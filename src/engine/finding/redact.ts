import type { Finding } from './finding';

/** Replaces every secret in a text for people. */
export type Mask = (text: string) => string;

/** What is shown in place of a secret. */
export const MASKED = '•••••';

/** Shorter values cannot be told from ordinary words, and are no secrets worth the name. */
const SHORTEST = 4;

/** A mask for these values, also where they are percent-encoded. */
export function maskOf(secrets: Iterable<string>): Mask {
  const wanted = [...new Set([...secrets].flatMap(it => [it, percentEncoded(it)]))]
    .filter(it => it.length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
  return text =>
    wanted.reduce((left, secret) => (left.includes(secret) ? left.replaceAll(secret, MASKED) : left), text);
}

/** A finding in which no text holds a secret. Edits stay: they are made in the file that holds it anyway. */
export function masked(finding: Finding, mask: Mask): Finding {
  return {
    ...finding,
    message: mask(finding.message),
    related: finding.related.map(it => ({ ...it, message: mask(it.message) })),
    fixes: finding.fixes.map(it => ({ ...it, title: mask(it.title) })),
  };
}

/** As it stands in an address; a lone surrogate, which has no such form, as it is. */
function percentEncoded(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    return value;
  }
}
