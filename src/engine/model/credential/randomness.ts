/** Whether a value looks drawn by a machine: long enough, mixed, and neither words nor a run of neighbours. */
export function looksRandom(value: string): boolean {
  if (value.length < 16 || /[\s<>{}]/.test(value) || isMonotonous(value)) return false;
  const digits = /[0-9]/.test(value);
  const mixed = /[a-z]/.test(value) && /[A-Z]/.test(value);
  if (!digits && !(mixed && value.length >= 20 && !isProse(value))) return false;
  if (digits && !/[A-Za-z]/.test(value)) return false;
  if (isProse(value)) return false;
  return entropy(value) >= (/^[0-9a-fA-F-]+$/.test(value) ? 2.7 : 3);
}

/** Bits per character by Shannon. */
export function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const unit of value) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** `12345678`, `abcdef123456`, `xxxxxxxx`: mostly neighbours of the alphabet, or the same few characters again. */
export function isMonotonous(value: string): boolean {
  if (value.length < 4) return true;
  let near = 0;
  for (let i = 1; i < value.length; i++) near += Math.abs(value.charCodeAt(i) - value.charCodeAt(i - 1)) <= 1 ? 1 : 0;
  return near / (value.length - 1) >= 0.5 || new Set(value).size < Math.min(6, value.length / 2);
}

/** Written in words: the letters come in runs of one case as words do, with separators between them. */
export function isProse(value: string): boolean {
  const words = wordsOf(value);
  const letters = words.reduce((sum, it) => sum + it.length, 0);
  if (letters === 0) return false;
  const solid = words.filter(it => it.length >= 3 && it.length <= 14 && hasVowel(it));
  const inWords = solid.reduce((sum, it) => sum + it.length, 0);
  const digits = value.replace(/[^0-9]/g, '').length;
  return inWords / letters >= 0.7 && digits <= letters / 2;
}

const hasVowel = (word: string): boolean => /[aeiouyAEIOUY]/.test(word);

/** The words of a name or value, in lower case, without accents: `myAPIKey_2` is `my`, `api`, `key`. */
export function wordsOf(value: string): string[] {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map(it => it.toLowerCase());
}
