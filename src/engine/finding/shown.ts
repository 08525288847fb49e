/**
 * Characters that a reader cannot see, or that change how the text around them is shown: controls, line ends, direction
 * marks, zero-width and tag characters, lone surrogates, private use. Variation selectors and joiners count too, but
 * not where they make an emoji. Source: Unicode properties Cc, Cf, Zl, Zp, Cs, Co and Default_Ignorable_Code_Point.
 */
const HIDDEN =
  /(?:(?<=\p{Extended_Pictographic})\uFE0F\u200D?(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic})\uFE0F|(?<=\p{Extended_Pictographic})\u200D(?=\p{Extended_Pictographic}))|([\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}])/gu;

/**
 * Text from a file as it may stand on a terminal or in plain output: on one line, with everything hidden spelled out,
 * such as `⟨U+202E⟩`. No escape sequence gets through. Longer texts than `longest` end in `…`.
 */
export function shown(text: string, longest = Number.POSITIVE_INFINITY): string {
  const visible = text.replace(HIDDEN, (all: string, hidden?: string) => (hidden ? spelled(hidden) : all));
  if (visible.length <= longest) return visible;
  const characters = [...visible];
  return characters.length <= longest ? visible : `${characters.slice(0, longest - 1).join('')}…`;
}

const spelled = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
