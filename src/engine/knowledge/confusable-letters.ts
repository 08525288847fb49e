/**
 * Letters that look like ASCII ones, by what they look like; upper-case ones fold to lower case first.
 * Source: Unicode UTS #39 confusables, the part a person could not tell apart in a file name.
 */
export const CONFUSABLE_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аɑα',
    c: 'сϲᴄⅽ',
    d: 'ԁɗ',
    e: 'еҽ',
    g: 'ɡց',
    h: 'һհ',
    i: 'іıɩιӏ',
    j: 'јϳ',
    k: 'кκ',
    l: 'ⅼ',
    m: 'мᴍⅿ',
    n: 'ոп',
    o: 'оοօσ',
    p: 'рρ',
    q: 'ԛ',
    r: 'гᴦꭇ',
    s: 'ѕꜱ',
    t: 'тτ',
    u: 'ʋυս',
    v: 'νѵ',
    w: 'ԝѡ',
    x: 'хχ',
    y: 'уγʏ',
    z: 'ᴢ',
    '.': '․。｡',
    '-': '‐‑‒–—−',
    '~': '∼˜',
    ':': '：ː∶',
    '/': '⁄∕',
  }).flatMap(([plain, alike]) => [...alike].map((it): [string, string] => [it, plain])),
);
