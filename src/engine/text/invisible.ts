import { part, type Text } from './text';

/**
 * Characters that draw nothing, or change how the text around them is drawn: controls, line ends, direction marks,
 * zero-width and tag characters. Source: Unicode properties Cc, Zl, Zp and Default_Ignorable_Code_Point.
 */
const INVISIBLE = /\p{Cc}|\p{Default_Ignorable_Code_Point}|[\u2028\u2029\ufff9-\ufffb]/u;

/** The same, and what is drawn as a blank or differently everywhere: lone surrogates, private use, exotic blanks. */
const UNCLEAR = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** The code point as `⟨U+202E⟩`, so that it can be shown. */
export const codePointName = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/**
 * The text as it may stand on a terminal, in a list or in plain output: on one line, with everything that is not plainly
 * seen spelled out. No escape sequence gets through; emoji and joined letters stay whole.
 */
export const visible = (text: string): string => spelled(text, '');

/** The same for text of several lines: line ends and tabs stay. */
export const visibleLines = (text: string): string => spelled(text, '\n\t');

function spelled(text: string, kept: string): string {
  if (!UNCLEAR.test(text)) return text;
  const characters = [...text];
  return characters
    .map((it, index) =>
      !UNCLEAR.test(it) || kept.includes(it) || belongsTo(it, characters, index) ? it : codePointName(it),
    )
    .join('');
}

/**
 * Runs of invisible characters in a text, each in its place. What belongs to honest writing is none: a joiner or
 * variation selector inside an emoji, a joiner between letters of a script that needs it, tabs and line ends, and the
 * tags of a flag.
 */
export function invisibleRuns(text: Text): Text[] {
  if (!INVISIBLE.test(text.value)) return [];
  const runs: Text[] = [];
  const characters = [...text.value];
  let offset = 0;
  let start = -1;
  characters.forEach((it, index) => {
    const hidden = INVISIBLE.test(it) && !/[\t\n\r]/.test(it) && !belongsTo(it, characters, index);
    if (hidden && start < 0) start = offset;
    if (!hidden && start >= 0) {
      runs.push(part(text, start, offset));
      start = -1;
    }
    offset += it.length;
  });
  return start < 0 ? runs : [...runs, part(text, start, offset)];
}

const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u;
/** Scripts in which joiners change how letters are drawn. Source: Unicode, UAX #31 section 2.3. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]/u;

/** Whether a character is a part of what stands around it, and is seen through that. */
function belongsTo(character: string, all: readonly string[], index: number): boolean {
  const before = all[index - 1] ?? '';
  const after = all[index + 1] ?? '';
  if (/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u.test(character))
    return /[\p{Extended_Pictographic}\p{Script=Han}\p{S}\p{N}*#]/u.test(before);
  if (character === '\u200d') return (PICTURE.test(before) && PICTURE.test(after)) || isJoined(before, after);
  if (character === '\u200c') return isJoined(before, after);
  return /[\u{e0020}-\u{e007f}]/u.test(character) && isFlagTag(all, index);
}

const isJoined = (before: string, after: string): boolean =>
  JOINING.test(before) && (JOINING.test(after) || /\p{M}/u.test(before));

/** Tags spell the region of a black flag, as in the flag of Scotland: at most six after it, ended by a cancel tag. */
function isFlagTag(all: readonly string[], index: number): boolean {
  let first = index;
  while (first > 0 && index - first < 8 && /[\u{e0020}-\u{e007f}]/u.test(all[first - 1] ?? '')) first -= 1;
  return all[first - 1] === '\u{1f3f4}';
}
