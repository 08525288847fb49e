/**
 * Letters that look like another one, by the plain ASCII letter they pass for. Source: Unicode Technical Standard 39,
 * confusables.txt (17.0), the rows whose skeleton is one ASCII letter or digit and that fonts draw alike; full-width
 * and styled letters are left to NFKC. `I`, `l`, `1` and `|` are one shape, so are `O` and `0`.
 */
export const CONFUSABLES: Readonly<Record<string, string>> = {
  a: 'аɑα',
  b: 'Ьƅ',
  c: 'сϲⅽ',
  d: 'ԁժⅾ',
  e: 'еҽ℮',
  f: 'ſƒք',
  g: 'ɡցɢ',
  h: 'һհ',
  i: 'іıɩι',
  j: 'јϳ',
  k: 'κкĸ',
  l: 'I1|ӏІΙǀⅼ',
  m: 'мⅿ',
  n: 'ոռп',
  o: '0оοσօଠ',
  p: 'рρ',
  q: 'ԛգ',
  r: 'гᴦ',
  s: 'ѕꜱ',
  t: 'тτ',
  u: 'υսᴜ',
  v: 'νѵⅴ',
  w: 'ԝѡɯ',
  x: 'хⅹ×',
  y: 'уүγ',
  z: 'ᴢ',
  '-': '‐‑‒–—−',
  '/': '⁄∕⧸',
};

/** Pairs of letters that look like one. */
export const CONFUSABLE_PAIRS: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
];

/** Digits that stand for letters in play. */
export const LEET: Readonly<Record<string, string>> = { 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
