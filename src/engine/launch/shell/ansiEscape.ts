const LETTERS = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['v', '\v'],
]);

/** The character that an escape inside `$'…'` stands for, and how long the escape is. */
export function decodeAnsi(value: string, at: number): { value: string; length: number } | undefined {
  if (value[at] !== '\\' || at + 1 >= value.length) return undefined;
  const coded = /^\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3}))/.exec(
    value.slice(at, at + 10),
  );
  const hex = coded?.[1] ?? coded?.[2] ?? coded?.[3];
  const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(coded?.[4] ?? '', 8);
  if (coded && code <= 0x10ffff) return { value: String.fromCodePoint(code), length: coded[0].length };
  const letter = value[at + 1] ?? '';
  return { value: LETTERS.get(letter) ?? letter, length: 2 };
}
