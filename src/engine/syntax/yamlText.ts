import type { Scalar } from 'yaml';
import type { Range } from '../text/range';
import type { Text } from '../text/text';

/** The text of a scalar, whatever its style; each unit knows where it is written, through escapes, folds and indents. */
export function scalarText(source: string, node: Scalar, value: string): Text {
  const [start, end] = node.range ?? [0, 0, 0];
  switch (node.type) {
    case 'QUOTE_DOUBLE':
      return quoted(source, value, start, end, '"');
    case 'QUOTE_SINGLE':
      return quoted(source, value, start, end, "'");
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return block(source, value, start, end);
    default:
      return placed(source, value, { start, end }, () => foldedOffsets(source, value, { start, end }));
  }
}

function placed(source: string, value: string, range: Range, offsets: () => number[]): Text {
  return source.slice(range.start, range.end) === value ? { value, range } : { value, range, offsets: offsets() };
}

function quoted(source: string, value: string, start: number, end: number, quote: '"' | "'"): Text {
  const closed = end - start > 1 && source[end - 1] === quote;
  const range = { start: Math.min(start + 1, end), end: closed ? end - 1 : end };
  return placed(source, value, range, () =>
    quote === '"' ? escapedOffsets(source, value, range) : foldedOffsets(source, value, range, quote),
  );
}

/** A block scalar: its text begins below the header and ends with its last line that is not empty. */
function block(source: string, value: string, start: number, end: number): Text {
  const header = source.indexOf('\n', start);
  const below = header < 0 || header >= end ? end : header + 1;
  const offsets = foldedOffsets(source, value, { start: below, end });
  let last = end;
  while (last > below && /[\r\n]/.test(source[last - 1] ?? '')) last -= 1;
  const range = { start: offsets[0] ?? below, end: Math.max(last, offsets[0] ?? below) };
  return { value, range, offsets: offsets.map(it => Math.min(it, range.end)) };
}

const isBlank = (unit: string | undefined): boolean => unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r';

/** Skips the blanks that folding and indentation took out; a doubled quote is one unit. */
function foldedOffsets(source: string, value: string, { start, end }: Range, quote?: string): number[] {
  const offsets: number[] = [];
  let at = start;
  for (let unit = 0; unit < value.length; unit++) {
    const wanted = value[unit];
    let found = at;
    while (found < end && source[found] !== wanted && isBlank(source[found])) found += 1;
    const isHere = found < end && source[found] === wanted;
    offsets.push(Math.min(isHere ? found : at, end));
    if (isHere) at = found + (wanted === quote && source[found + 1] === quote ? 2 : 1);
  }
  return [...offsets, end];
}

/** Follows the escapes of a double-quoted scalar. Source: YAML 1.2.2, chapter 5.7. */
function escapedOffsets(source: string, value: string, { start, end }: Range): number[] {
  const offsets: number[] = [];
  let at = start;
  while (at < end && offsets.length < value.length) {
    if (source[at] === '\\') {
      const length = escapeLength(source, at);
      const isFold = source[at + 1] === '\n' || source[at + 1] === '\r';
      if (!isFold) offsets.push(...(isPair(value, offsets.length) && length > 2 ? [at, at] : [at]));
      at += length;
      if (isFold) while (at < end && isBlank(source[at]) && source[at] !== '\n') at += 1;
    } else if (isBlank(source[at])) {
      at = blankRun(source, value, at, end, offsets);
    } else {
      offsets.push(at);
      at += 1;
    }
  }
  while (offsets.length < value.length) offsets.push(end);
  return [...offsets.slice(0, value.length), end];
}

const isPair = (value: string, unit: number): boolean => (value.codePointAt(unit) ?? 0) > 0xffff;

function escapeLength(source: string, at: number): number {
  const lengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };
  if (source[at + 1] === '\r' && source[at + 2] === '\n') return 3;
  return lengths[source[at + 1] ?? ''] ?? 2;
}

/** Blanks between words: as written on one line; one blank, or all line ends but the first, where lines are folded. */
function blankRun(source: string, value: string, start: number, end: number, offsets: number[]): number {
  let at = start;
  let lineEnds = 0;
  while (at < end && isBlank(source[at])) {
    if (source[at] === '\n') lineEnds += 1;
    at += 1;
  }
  const units = lineEnds === 0 ? at - start : Math.max(1, lineEnds - 1);
  for (let unit = 0; unit < units && offsets.length < value.length; unit++) offsets.push(start + unit);
  return at;
}
