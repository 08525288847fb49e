/** What JSON leaves unescaped and a terminal or a reader should never meet; as in `shown`, but nothing is lost. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;

/** A value as JSON text in which every hidden character is spelled `\uXXXX`: harmless to print, exact to read. */
export function serialise(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(HIDDEN, it => (it === '\n' ? it : escaped(it)))}\n`;
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map(it => `\\u${it.toString(16).padStart(4, '0')}`).join('');
}
