import { credentialsBySpelling, isSamplePassword } from '../model/credential/judgeCredential';
import { remembered } from '../text/remembered';
import { WordList } from '../text/wordList';
import type { Finding } from './finding';

/** Replaces every secret in a text for people. */
export interface Mask {
  (text: string): string;
  /** The same for words of our own: those that are also somebody's password, such as `pass`, stay as they are. */
  readonly ownWords: (text: string) => string;
}

/** What is shown in place of a secret. */
export const MASKED = '•••••';

/** Shorter values cannot be told from ordinary words, and are no secrets worth the name. */
const SHORTEST = 4;

/**
 * A mask for these values, also where they are percent-encoded, and for whatever is spelled like a provider's key: it
 * may stand where nobody looks for one, such as in a name.
 */
export function maskOf(secrets: Iterable<string>): Mask {
  const spelled = [...new Set([...secrets].flatMap(it => [it, percentEncoded(it)]))].filter(
    it => it.length >= SHORTEST,
  );
  const ownWords = maskOfWords(spelled.filter(it => !/^[a-z]{1,12}$/.test(it) || !isSamplePassword(it)));
  return Object.assign(maskOfWords(spelled), { ownWords });
}

function maskOfWords(list: readonly string[]): (text: string) => string {
  const words = new WordList(list);
  return remembered(text => maskSpelled(maskText(text, words)), 50_000);
}

function maskText(text: string, words: WordList): string {
  let shown = '';
  let done = 0;
  for (let i = 0; i + SHORTEST <= text.length; i++) {
    const length = words.longestAt(text, i);
    if (length === 0) continue;
    shown += text.slice(done, i) + MASKED;
    done = i + length;
    i = done - 1;
  }
  return done === 0 ? text : shown + text.slice(done);
}

function maskSpelled(text: string): string {
  let shown = '';
  let done = 0;
  for (const { kind, start, end } of credentialsBySpelling(text)) {
    if (kind === 'public' || start < done) continue;
    shown += text.slice(done, start) + MASKED;
    done = end;
  }
  return done === 0 ? text : shown + text.slice(done);
}

/** A finding in which no text holds a secret. Edits stay: they are made in the file that holds it anyway. */
export function masked(finding: Finding, mask: Mask): Finding {
  return {
    ...finding,
    message: mask.ownWords(finding.message),
    ...(finding.server !== undefined && { server: mask(finding.server) }),
    ...(finding.key !== undefined && { key: mask(finding.key) }),
    related: finding.related.map(it => ({ ...it, message: mask.ownWords(it.message) })),
    fixes: finding.fixes.map(it => ({ ...it, title: mask.ownWords(it.title) })),
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
