import {
  FILL_IN_WORDS,
  PLACEHOLDER_WORDS,
  STAND_INS,
  TELLING_WORDS,
  TRANSLATED_PASSWORDS,
} from '../../knowledge/placeholderWords';
import { isMonotonous, isProse, looksRandom, wordsOf } from './randomness';

/** Marks that no provider uses and every template does: `<TOKEN>`, `[KEY]`, `{secret}`, `sk-...`, `xxxx`, `***`. */
const MARKS = [
  /^<[^<>]*>$|<[A-Za-z][^<>]*>/,
  /^\[[^[\]]*\]$/,
  /^\{[^{}]*\}$|^\{\{[^{}]*\}\}$/,
  /^\([^()]*\)$/,
  /\.\.\.|…|\*\*\*|•••|xxxx|XXXX|____|\?\?\?/,
  /^[-_=.*#?]+$/,
  /^(?:__|@@|%%|~~)[A-Za-z][A-Za-z0-9_]*(?:__|@@|%%|~~)$|^#\{[^{}]*\}$/,
  /EXAMPLE(?:KEY|TOKEN)?$/,
];

/** Whether a token, key or secret is a place to fill in and no credential. */
export function isPlaceholder(value: string): boolean {
  if (MARKS.some(it => it.test(value))) return true;
  if (/[^\p{ASCII}]/u.test(value)) return true;
  if (!looksRandom(value) && isMonotonous(value)) return true;
  if (isNameLike(value)) return true;
  const words = wordsOf(value);
  if (words.some(it => it.length >= 4 && TELLING_WORDS.has(it)) && (isProse(value) || words.length < 8)) return true;
  if (looksRandom(value)) return false;
  return isProse(value) && (!/[0-9]/.test(value) || words.some(it => PLACEHOLDER_WORDS.has(it)));
}

/** The same for passwords: people choose words for them, so only words that ask to be replaced count. */
export function isPasswordPlaceholder(value: string): boolean {
  if (MARKS.some(it => it.test(value))) return true;
  const words = wordsOf(value);
  if (/[^\p{ASCII}]/u.test(value) && !/[0-9]/.test(value)) return true;
  if (TRANSLATED_PASSWORDS.has(words.join(''))) return true;
  if (isNameLike(value) || (value.length >= 8 && isMonotonous(value))) return true;
  if (isProse(value) && !/[0-9]/.test(value) && words.length > 0) {
    const asking = words.filter(it => PLACEHOLDER_WORDS.has(it)).length;
    // One such word is what people try first, too: that is no place to fill in.
    if (words.length === 1 ? STAND_INS.has(words[0] ?? '') : asking * 2 >= words.length) return true;
  }
  return words.some(it => FILL_IN_WORDS.has(it)) && isProse(value);
}

/** What follows a provider's prefix, such as the dots of `sk-...` or the words of `ghp_your_token_here`. */
export function isUnfilled(value: string): boolean {
  if (MARKS.some(it => it.test(value)) || isMonotonous(value.replace(/^[A-Za-z0-9]{1,12}[-_.]/, ''))) return true;
  const words = wordsOf(value);
  // A word of four letters turns up by chance in one drawn token of ten thousand, which falls into many pieces.
  const least = words.length < 8 ? 4 : 5;
  return words.some(it => it.length >= least && TELLING_WORDS.has(it) && !isPrefix(value, it)) || /EXAMPLE/.test(value);
}

/** A word with which providers begin their keys (`secret_…`, `sb_secret_…`, `github_pat_…`). */
const isPrefix = (value: string, word: string): boolean => word === 'secret' && /^(?:sb_)?secret_[^_]+$/.test(value);

/** `GITHUB_TOKEN`, `API_KEY_2`: somebody wrote the variable's name. */
const isNameLike = (value: string): boolean =>
  /^[A-Z][A-Z]*[0-9]{0,3}(?:_(?:[A-Z]+[0-9]{0,3}|[0-9]{1,3}))+$/.test(value);
