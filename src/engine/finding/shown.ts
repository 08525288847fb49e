import { visible } from '../text/invisible';

/**
 * Text from a file as it may stand in a message, on a terminal or in plain output: on one line, everything in it to be
 * seen. Of more than `longest` characters the first, and `…`.
 */
export function shown(text: string, longest = Number.POSITIVE_INFINITY): string {
  // No character takes more than two units: that many, and one more, are enough to tell.
  const seen = visible(text.slice(0, 2 * longest + 1));
  if (seen.length <= longest) return seen;
  const characters = [...seen];
  return characters.length <= longest ? seen : `${characters.slice(0, longest - 1).join('')}…`;
}
