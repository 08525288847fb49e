import { visible } from '../text/invisible';

/** Text from a file as it may stand on a terminal or in plain output. Longer texts than `longest` end in `…`. */
export function shown(text: string, longest = Number.POSITIVE_INFINITY): string {
  const seen = visible(text);
  if (seen.length <= longest) return seen;
  const characters = [...seen];
  return characters.length <= longest ? seen : `${characters.slice(0, longest - 1).join('')}…`;
}
