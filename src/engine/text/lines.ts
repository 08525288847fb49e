/** A place as people and protocols count it: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Offsets at which the lines of a text begin; `\n`, `\r\n` and a lone `\r` end a line, as in VS Code. The first line
 * begins behind a byte order mark, which no editor shows.
 */
export function lineStarts(text: string): number[] {
  const starts = [text.startsWith('\ufeff') ? 1 : 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The position of an offset. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  // A byte order mark stands before the first line: what begins with it begins with the line.
  return { line: low + 1, column: Math.max(1, offset - (starts[low] ?? 0) + 1) };
}
