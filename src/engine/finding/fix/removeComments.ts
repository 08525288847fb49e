import type { Document } from '../../syntax/tree';
import type { Range } from '../../text/range';
import type { Fix } from './fix';

/** Takes all comments out; a line that held nothing else goes with its comment. */
export const withoutComments = ({ text, tolerances }: Document): Fix[] => [
  remove(
    'Remove the comments',
    tolerances.comments.map(it => wholeLine(text, it)),
  ),
];

/** Takes the commas out that nothing follows. */
export const withoutTrailingCommas = ({ tolerances }: Document): Fix[] => [
  remove('Remove the trailing commas', tolerances.trailingCommas),
];

const remove = (title: string, ranges: readonly Range[]): Fix => ({
  title,
  safety: 'unsafe',
  edits: ranges.map(range => ({ range, text: '' })),
});

/** A comment with the blanks before it, and with its line end where nothing else stands in its lines. */
function wholeLine(text: string, { start, end }: Range): Range {
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from -= 1;
  const alone = from === 0 || text[from - 1] === '\n';
  const rest = /^[ \t]{0,100}(?:\r?\n|$)/.exec(text.slice(end, end + 102));
  return alone && rest ? { start: from, end: end + rest[0].length } : { start: from, end };
}
